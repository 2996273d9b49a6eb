package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A share of a hundred with two decimals, rounded half-even; may be below 0 or above 100, as a growth rate is. */
public record Percentage(BigDecimal value) implements Comparable<Percentage> {
    public Percentage {
        requireNonNull(value, "value");
        value = value.setScale(2, RoundingMode.HALF_EVEN);
    }

    public static Percentage of(long value) {
        return new Percentage(BigDecimal.valueOf(value));
    }

    @Override
    public int compareTo(Percentage other) {
        return value.compareTo(other.value);
    }
}
