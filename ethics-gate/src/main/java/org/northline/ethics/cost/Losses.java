package org.northline.ethics.cost;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import java.util.List;

/** What it could cost us if it goes wrong, by kind, all in one currency. */
public record Losses(
        @NotNull CostRange refund,
        @NotNull CostRange repair,
        @NotNull CostRange legal,
        @NotNull CostRange churn,
        @NotNull CostRange press) {
    public Losses {
        requireNonNull(refund, "refund");
        requireNonNull(repair, "repair");
        requireNonNull(legal, "legal");
        requireNonNull(churn, "churn");
        requireNonNull(press, "press");
    }

    public List<CostRange> all() {
        return List.of(refund, repair, legal, churn, press);
    }

    /** The sum over all kinds, exact, from the sum of what is likely to the sum of the worst. */
    public CostRange total() {
        return refund.plus(repair).plus(legal).plus(churn).plus(press);
    }
}
