package org.northline.planning.objective;

import java.math.BigDecimal;

/** How well a key result or an objective did: 0.0 to 1.0 with one decimal, which is its progress cut to that range and rounded half-even. */
public record Grade(BigDecimal value) {
    private static final BigDecimal DELIVERED = new BigDecimal("0.7");
    private static final BigDecimal SOME_PROGRESS = new BigDecimal("0.4");

    public Grade {
        if (value.scale() != 1 || value.signum() < 0 || value.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("a grade is 0.0 to 1.0 with one decimal: " + value);
        }
    }

    public Band band() {
        if (value.compareTo(DELIVERED) >= 0) {
            return Band.DELIVERED;
        }
        return value.compareTo(SOME_PROGRESS) >= 0 ? Band.SOME_PROGRESS : Band.NO_REAL_PROGRESS;
    }

    /** Doerr's three bands, of Measure What Matters, 2018. */
    public enum Band {
        /** 0.7 to 1.0. */
        DELIVERED,
        /** 0.4 to 0.6. */
        SOME_PROGRESS,
        /** 0.0 to 0.3. */
        NO_REAL_PROGRESS
    }
}
