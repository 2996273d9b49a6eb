package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * A figure with the ends between which its sample leaves it open, each with one decimal. The figure is rounded half-even, the ends outwards: the range
 * never looks narrower than it is.
 */
public record Bounded(BigDecimal value, BigDecimal low, BigDecimal high) {
    public Bounded {
        requireNonNull(value, "value");
        requireNonNull(low, "low");
        requireNonNull(high, "high");
        if (low.compareTo(value) > 0 || value.compareTo(high) > 0) {
            throw new IllegalArgumentException(low + " to " + high + " does not reach around " + value);
        }
    }

    /** More digits than a quotient of two counts can be told apart by are noise of the computation, and would push an end over to the next decimal. */
    static Bounded of(BigDecimal value, BigDecimal low, BigDecimal high) {
        return new Bounded(
                value.setScale(1, RoundingMode.HALF_EVEN),
                low.round(MathContext.DECIMAL32).setScale(1, RoundingMode.FLOOR),
                high.round(MathContext.DECIMAL32).setScale(1, RoundingMode.CEILING));
    }
}
