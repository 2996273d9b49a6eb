package org.northline.web.roadmap;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.LineOfSight;

/** The line from an item up to its visions, and a sentence for each place where it breaks. */
public record LineOfSightView(
        @Nullable ThemeReference theme,
        @Nullable StrategyView strategy,
        @Schema(required = true) List<KeyResultView> keyResults,
        @Schema(required = true) List<Reference> opportunities,
        @Schema(required = true) List<VisionView> visions,
        @Schema(required = true) List<String> missing) {
    public LineOfSightView {
        keyResults = List.copyOf(keyResults);
        opportunities = List.copyOf(opportunities);
        visions = List.copyOf(visions);
        missing = List.copyOf(missing);
    }

    static LineOfSightView of(LineOfSight.Line line) {
        LineOfSight.Up up = line.up();
        return new LineOfSightView(
                ThemeReference.of(up.themeId(), up.themeName(), up.themePosition())
                        .orElse(null),
                StrategyView.of(up),
                line.keyResults().stream().map(KeyResultView::of).toList(),
                line.opportunities().stream()
                        .map(addressed -> new Reference(addressed.id(), addressed.title()))
                        .toList(),
                line.visions().stream().map(VisionView::of).toList(),
                line.missing());
    }

    /** The growth strategy that the theme serves. */
    @Schema(name = "LineOfSightStrategy")
    public record StrategyView(
            @Schema(required = true) UUID optionId,
            @Schema(required = true) String key,
            @Nullable String stance,
            @Nullable String reason,
            @Schema(required = true) boolean chosen) {
        static @Nullable StrategyView of(LineOfSight.Up up) {
            UUID option = up.optionId();
            String key = up.strategyKey();
            return option == null || key == null
                    ? null
                    : new StrategyView(option, key, up.stance(), up.reason(), up.chosen());
        }
    }

    /** A key result that the item serves, and its objective. */
    @Schema(name = "LineOfSightKeyResult")
    public record KeyResultView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String title,
            @Schema(required = true) Reference objective) {
        static KeyResultView of(LineOfSight.Served served) {
            return new KeyResultView(
                    served.id(), served.title(), new Reference(served.objectiveId(), served.objectiveTitle()));
        }
    }

    /** A vision above the item: its product's, the portfolio's or the company's. */
    @Schema(name = "LineOfSightVision")
    public record VisionView(
            @Schema(required = true) String level,
            @Schema(required = true) String statement,
            @Nullable String northStar) {
        static VisionView of(LineOfSight.Vision vision) {
            return new VisionView(vision.level(), vision.statement(), vision.northStar());
        }
    }
}
