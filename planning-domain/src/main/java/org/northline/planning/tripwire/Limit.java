package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a figure has to lie: on which side of the threshold, or by how much at most it may have fallen. The limit itself still holds.
 *
 * @param threshold in the unit of what is watched; per cent for FALLS_AT_MOST
 * @param baseline what a fall is counted from, in the unit; for FALLS_AT_MOST alone, and never 0
 */
public record Limit(TripwireComparison comparison, BigDecimal threshold, Optional<BigDecimal> baseline) {
    private static final int PER_CENT = 2;

    public Limit {
        requireNonNull(threshold, "threshold");
        if ((comparison == TripwireComparison.FALLS_AT_MOST) != baseline.isPresent()) {
            throw new IllegalArgumentException("a baseline is for falls alone");
        }
    }

    /** The last figure that holds, in the unit, exact. */
    public BigDecimal bound() {
        return baseline.map(from -> from.subtract(from.abs().multiply(threshold).movePointLeft(PER_CENT)))
                .orElse(threshold);
    }

    public boolean holds(BigDecimal figure) {
        return comparison == TripwireComparison.AT_MOST
                ? figure.compareTo(bound()) <= 0
                : figure.compareTo(bound()) >= 0;
    }
}
