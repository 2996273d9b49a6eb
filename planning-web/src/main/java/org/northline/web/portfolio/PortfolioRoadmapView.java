package org.northline.web.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.promotion.SuspensionReasons;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.portfolio.Timeline;

/** The portfolio roadmap of one cycle, complete for its screen. */
public record PortfolioRoadmapView(
        @Schema(required = true) Cycle cycle,
        @Schema(required = true) List<QuarterView> quarters,
        @Schema(required = true) List<EntryRow> entries,
        @Schema(required = true) List<Lane> products,
        @Schema(required = true) List<ThemeLane> themes,
        @Nullable String nextCursor) {
    public PortfolioRoadmapView {
        quarters = List.copyOf(quarters);
        entries = List.copyOf(entries);
        products = List.copyOf(products);
        themes = List.copyOf(themes);
    }

    public static PortfolioRoadmapView of(PlanningCycle cycle, Timeline timeline) {
        return new PortfolioRoadmapView(
                new Cycle(cycle.id().value(), cycle.name(), cycle.year().getValue()),
                timeline.quarters().stream().map(QuarterView::of).toList(),
                timeline.entries().stream().map(EntryRow::of).toList(),
                timeline.products().stream()
                        .map(product -> new Lane(product.id(), product.name()))
                        .toList(),
                timeline.themes().stream()
                        .map(theme -> new ThemeLane(theme.id(), theme.name(), theme.position()))
                        .toList(),
                timeline.nextCursor().orElse(null));
    }

    /** The cycle that the roadmap is of. */
    @Schema(name = "PortfolioCycle")
    public record Cycle(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) int year) {}

    /** A fiscal quarter, its first and last day included. */
    @Schema(name = "PortfolioQuarter")
    public record QuarterView(
            @Schema(required = true) String label,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn) {
        static QuarterView of(Quarter quarter) {
            return new QuarterView(quarter.label(), quarter.startsOn(), quarter.endsOn());
        }
    }

    /** A swimlane by product. */
    @Schema(name = "PortfolioLane")
    public record Lane(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name) {}

    /** A swimlane by theme. */
    @Schema(name = "PortfolioThemeLane")
    public record ThemeLane(
            @Schema(required = true) UUID id,
            @Schema(required = true) String name,
            @Schema(required = true) int position) {}

    /** One promoted item; with the day to which the due date of a condition that is still open was extended, if it was. */
    @Schema(name = "PortfolioEntryRow")
    public record EntryRow(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) UUID productId,
            @Nullable UUID themeId,
            @Schema(required = true) String kind,
            @Nullable LocalDate startsOn,
            @Nullable LocalDate endsOn,
            @Schema(required = true) String horizon,
            @Schema(required = true) String state,
            @Nullable String suspendedBecause,
            @Nullable Integer tier,
            @Nullable LocalDate dueExtendedTo) {
        static EntryRow of(Timeline.Entry entry) {
            Timeline.Item item = entry.item();
            return new EntryRow(
                    item.itemId(),
                    item.number(),
                    item.title(),
                    item.productId(),
                    item.themeId(),
                    item.kind(),
                    item.startsOn(),
                    item.endsOn(),
                    item.horizon(),
                    entry.verdict().state(),
                    SuspensionReasons.sentence(item.itemId(), entry.verdict().suspendedBecause()),
                    entry.verdict().tier(),
                    entry.verdict().extendedTo());
        }
    }
}
