package org.northline.ethics.cost;

import static java.util.Objects.requireNonNull;

import jakarta.validation.constraints.NotNull;
import org.northline.planning.shared.Money;

/** A cost that nobody knows: from what is likely to the worst that can be believed, both in one currency. */
public record CostRange(@NotNull Money low, @NotNull Money high) {
    public CostRange {
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        if (low.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " is more than " + high);
        }
    }

    /** Both ends are added: everything may go wrong at once. */
    public CostRange plus(CostRange other) {
        return new CostRange(low.plus(other.low), high.plus(other.high));
    }
}
