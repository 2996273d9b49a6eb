package org.northline.web.budget;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.budget.Band;
import org.northline.planning.budget.PlannedAllocation;
import org.northline.planning.shared.Money;
import org.northline.web.roadmap.ThemeReference;

/** How the work of a cycle is shared among its themes, and how it is meant to be. */
@Schema(name = "Allocation")
public record AllocationView(
        @Schema(required = true, description = "The themes that are not archived, by position.")
        List<ThemeAllocation> themes,

        @Schema(required = true, description = "What belongs to no theme.")
        PlannedView withoutTheme,

        @Schema(required = true, description = "0 while nobody has set a target.")
        long version) {
    static AllocationView of(PlannedAllocation allocation) {
        return new AllocationView(
                allocation.themes().stream().map(ThemeAllocation::of).toList(),
                PlannedView.of(allocation.withoutTheme()),
                allocation.version());
    }

    /** One theme. */
    public record ThemeAllocation(
            @Schema(required = true) ThemeReference theme,

            @Schema(description = "Absent while nothing is said of what it is to have.")
            Optional<TargetView> target,

            @Schema(required = true) PlannedView planned,

            @Schema(description = "How its share of the cost stands to its target; absent without either.")
            Optional<Band.Place> byCost,

            @Schema(description = "How its share of the person-weeks stands to its target; absent without either.")
            Optional<Band.Place> byWeeks) {
        private static ThemeAllocation of(PlannedAllocation.ThemePlan theme) {
            return new ThemeAllocation(
                    new ThemeReference(theme.id(), theme.name(), theme.position()),
                    theme.band().map(TargetView::of),
                    PlannedView.of(theme.planned()),
                    theme.byCost(),
                    theme.byWeeks());
        }
    }

    /** What share a theme is to have, in per cent. */
    @Schema(name = "AllocationTarget")
    public record TargetView(
            @Schema(required = true) int share,
            @Schema(required = true) int tolerance,

            @Schema(required = true, description = "The least that is still within.")
            int low,

            @Schema(required = true, description = "The most that is still within.")
            int high) {
        private static TargetView of(Band band) {
            return new TargetView(band.target(), band.tolerance(), band.low(), band.high());
        }
    }

    /** What items take together. */
    @Schema(name = "PlannedAllocation")
    public record PlannedView(
            @Schema(required = true) int items,
            @Schema(required = true) Money cost,

            @Schema(
                    description =
                            "Per cent of the cost of all items, with one decimal; absent while no cost is planned.")
            Optional<BigDecimal> costShare,

            @Schema(required = true, description = "Person-weeks with one decimal.")
            BigDecimal weeks,

            @Schema(
                    description =
                            "Per cent of the person-weeks of all items, with one decimal; absent while no effort is planned.")
            Optional<BigDecimal> weeksShare) {
        private static PlannedView of(PlannedAllocation.Planned planned) {
            return new PlannedView(
                    planned.items(), planned.cost(), planned.costShare(), planned.weeks(), planned.weeksShare());
        }
    }
}
