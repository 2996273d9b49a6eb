package org.northline.planning.objective;

import java.math.BigDecimal;

/** Which way a key result moves when it gets better. */
public enum Direction {
    INCREASE,
    DECREASE;

    /** Whether the target is better than the baseline. */
    boolean leads(BigDecimal baseline, BigDecimal target) {
        return switch (this) {
            case INCREASE -> target.compareTo(baseline) > 0;
            case DECREASE -> target.compareTo(baseline) < 0;
        };
    }
}
