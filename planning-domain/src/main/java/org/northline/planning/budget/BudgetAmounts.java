package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Money;

/**
 * The money of a cycle in its currency.
 *
 * @param quarters of the first to the fourth quarter
 * @param yearTotal what the year may cost in all, when that is less than the quarters together; none when they are the limit
 */
public record BudgetAmounts(List<Money> quarters, Optional<Money> yearTotal) {
    static final int QUARTERS = 4;

    public BudgetAmounts {
        quarters = List.copyOf(quarters);
        requireNonNull(yearTotal, "yearTotal");
        if (quarters.size() != QUARTERS) {
            throw new IllegalArgumentException("a year has four quarters, not " + quarters.size());
        }
    }

    /** Amounts as typed. */
    public record Draft(
            @Nullable List<@Nullable Money> quarters,
            @Nullable Money yearTotal) {
        /** Refuses with every problem of these amounts at once. */
        BudgetAmounts checked(Currency currency) {
            List<@Nullable Money> typed = quarters == null ? List.of() : quarters;
            FieldChecks checks = new FieldChecks();
            checks.that(typed.size() == QUARTERS, "/quarters", "Give all four quarters.");
            for (int at = 0; at < typed.size(); at++) {
                checks.present("/quarters/" + at, typed.get(at));
                checks.optionalAmount("/quarters/" + at, typed.get(at), currency);
            }
            checks.optionalAmount("/yearTotal", yearTotal, currency);
            checks.done();
            List<Money> amounts = new ArrayList<>();
            typed.forEach(amount -> amounts.add(requireNonNull(amount)));
            return new BudgetAmounts(amounts, total(amounts, currency));
        }

        private Optional<Money> total(List<Money> amounts, Currency currency) {
            Money sum = amounts.stream().reduce(new Money(BigDecimal.ZERO, currency), Money::plus);
            FieldChecks checks = new FieldChecks();
            checks.that(
                    yearTotal == null || yearTotal.compareTo(sum) <= 0,
                    "/yearTotal",
                    "The four quarters are " + sum.amount().toPlainString()
                            + " together. The year has at most that; raise a quarter first.");
            checks.done();
            return Optional.ofNullable(yearTotal);
        }
    }
}
