package org.northline.web.budget;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.budget.PlannedBudget;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.shared.Money;

/** The money of a cycle beside what its items cost, spread evenly over their days. */
@Schema(name = "Budget")
public record BudgetView(
        @Schema(required = true, description = "Always four.")
        List<QuarterBudget> quarters,

        Optional<Money> yearTotal,

        @Schema(required = true, description = "What the items cost in the four quarters.")
        Money planned,

        @Schema(required = true, description = "What of it those cost that are on the portfolio roadmap.")
        Money promoted,

        @Schema(required = true, description = "What the items without both dates cost.")
        Money notScheduled,

        @Schema(required = true, description = "What items cost on days that lie outside of the cycle's year.")
        Money outsideYear,

        @Schema(required = true, description = "How many items the cycle has.")
        int count,

        @Schema(required = true, description = "How many of them have a cost.")
        int costed,

        @Schema(required = true, description = "0 while nobody has set the budget.")
        long version) {
    static BudgetView of(PlannedBudget budget, List<Quarter> quarters) {
        List<QuarterBudget> views = new ArrayList<>();
        for (PlannedBudget.Quarter quarter : budget.quarters()) {
            views.add(QuarterBudget.of(views.size() + 1, quarter, quarters.get(views.size())));
        }
        return new BudgetView(
                views,
                budget.yearTotal(),
                budget.planned(),
                budget.promoted(),
                budget.notScheduled(),
                budget.outsideYear(),
                budget.items(),
                budget.costed(),
                budget.version());
    }

    /** A quarter of the cycle, its first and last day included. */
    public record QuarterBudget(
            @Schema(required = true, description = "1 to 4.")
            int quarter,

            @Schema(required = true) String label,
            @Schema(required = true) LocalDate startsOn,
            @Schema(required = true) LocalDate endsOn,

            Optional<Money> amount,

            @Schema(required = true, description = "What all items cost.")
            Money planned,

            @Schema(required = true, description = "What the items on the portfolio roadmap cost.")
            Money promoted) {
        private static QuarterBudget of(int number, PlannedBudget.Quarter planned, Quarter quarter) {
            return new QuarterBudget(
                    number,
                    quarter.label(),
                    quarter.startsOn(),
                    quarter.endsOn(),
                    planned.amount(),
                    planned.planned(),
                    planned.promoted());
        }
    }
}
