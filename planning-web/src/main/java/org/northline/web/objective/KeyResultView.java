package org.northline.web.objective;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.Confidence;
import org.northline.planning.objective.Direction;
import org.northline.planning.objective.KeyResultKind;
import org.northline.planning.objective.KeyResultRow;
import org.northline.planning.objective.KeyResultRow.FollowedMetric;
import org.northline.planning.objective.KeyResultRow.LastSaid;
import org.northline.planning.objective.Progress;
import org.northline.planning.shared.Actor;
import org.northline.web.roadmap.Reference;

/** A key result, how far it came, and whether the caller may say more about that. */
@Schema(name = "KeyResult")
public record KeyResultView(
        @Schema(required = true) UUID id,
        @Schema(required = true) Reference objective,
        @Schema(required = true) String title,
        @Schema(required = true) String unit,
        @Schema(required = true) Direction direction,
        @Schema(required = true) BigDecimal baseline,
        @Schema(required = true) BigDecimal target,
        @Schema(required = true) KeyResultKind kind,
        @Schema(required = true) Reference owner,
        @Nullable Metric metric,

        @Schema(description = "The newest known value; absent until there is one, which is not 0.") @Nullable
        BigDecimal current,

        @Schema(
                description =
                        "(current - baseline) / (target - baseline), rounded half-even to four decimals; below 0 and above 1 as it"
                                + " is.")
        @Nullable
        BigDecimal progress,

        @Nullable GradeView grade,
        @Nullable Said lastCheckIn,

        @Schema(required = true, description = "How many items serve it.")
        long itemCount,

        @Schema(required = true) boolean mayCheckIn,
        @Schema(required = true) long version) {
    private static final int DECIMALS = 4;

    static KeyResultView of(KeyResultRow row, Actor caller) {
        return new KeyResultView(
                row.id(),
                new Reference(row.objective().id(), row.objective().title()),
                row.title(),
                row.unit(),
                row.span().direction(),
                row.span().baseline(),
                row.span().target(),
                row.kind(),
                new Reference(row.owner().id(), row.owner().name()),
                row.metric().map(Metric::of).orElse(null),
                row.current().orElse(null),
                row.progress().map(progress -> progress.rounded(DECIMALS)).orElse(null),
                row.progress().map(Progress::grade).map(GradeView::of).orElse(null),
                row.lastSaid().map(Said::of).orElse(null),
                row.itemCount(),
                row.mayBeCheckedInBy(caller),
                row.version());
    }

    /** The guiding metric that it follows. */
    @Schema(name = "FollowedMetric")
    public record Metric(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,

            @Schema(
                    required = true,
                    description =
                            "It tells nothing any more: it was taken off its vision, or is counted in another unit by now.")
            boolean gone) {
        static Metric of(FollowedMetric metric) {
            return new Metric(metric.id(), metric.name(), metric.gone());
        }
    }

    /** What was said last. */
    @Schema(name = "LastCheckIn")
    public record Said(
            @Schema(required = true) LocalDate checkedOn,
            @Schema(required = true) Confidence confidence,
            @Schema(required = true) String author,

            @Schema(required = true, description = "More than 30 days ago.")
            boolean stale) {
        static Said of(LastSaid said) {
            return new Said(said.checkedOn(), said.confidence(), said.author(), said.stale());
        }
    }
}
