package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.northline.planning.shared.Money;

/**
 * The money of a cycle, and what its items cost beside it.
 *
 * @param yearTotal none when the quarters together are the limit, or nothing is set
 * @param quarters always four
 * @param planned what the items cost in the four quarters together
 * @param promoted what of it those cost that are on the portfolio roadmap
 * @param notScheduled what the items without both dates cost
 * @param outsideYear what items cost on days that lie in no quarter of the cycle
 * @param items how many items the cycle has
 * @param costed how many of them have a cost
 * @param version 0 while nobody has set the budget
 */
public record PlannedBudget(
        Optional<Money> yearTotal,
        List<Quarter> quarters,
        Money planned,
        Money promoted,
        Money notScheduled,
        Money outsideYear,
        int items,
        int costed,
        long version) {
    public PlannedBudget {
        requireNonNull(yearTotal, "yearTotal");
        quarters = List.copyOf(quarters);
        requireNonNull(planned, "planned");
        requireNonNull(promoted, "promoted");
        requireNonNull(notScheduled, "notScheduled");
        requireNonNull(outsideYear, "outsideYear");
    }

    /**
     * One quarter of it.
     *
     * @param amount none while nobody has set the budget
     * @param planned what all items cost
     * @param promoted what of it those cost that are on the portfolio roadmap
     */
    public record Quarter(Optional<Money> amount, Money planned, Money promoted) {
        public Quarter {
            requireNonNull(amount, "amount");
            requireNonNull(planned, "planned");
            requireNonNull(promoted, "promoted");
        }
    }
}
