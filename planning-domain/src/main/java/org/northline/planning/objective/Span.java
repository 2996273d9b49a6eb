package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;

/** The way of a key result from its baseline to a better target, both in its unit: up to 15 digits before the decimal point and 6 after it. */
public record Span(Direction direction, BigDecimal baseline, BigDecimal target) {
    public Span {
        requireNonNull(direction, "direction");
        requireNonNull(baseline, "baseline");
        requireNonNull(target, "target");
        if (!direction.leads(baseline, target)) {
            throw new IllegalArgumentException(target + " is not better than " + baseline);
        }
    }

    public Progress progress(BigDecimal current) {
        return Progress.of(baseline, target, current);
    }
}
