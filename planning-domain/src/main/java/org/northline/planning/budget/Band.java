package org.northline.planning.budget;

import java.math.BigDecimal;

/**
 * Where a theme's share of the plan is meant to lie: around a target in per cent, both ends included, and never outside of 0 to 100.
 *
 * @param target whole per cent, 0 to 100
 * @param tolerance points to either side of it, 0 to 100
 */
public record Band(int target, int tolerance) {
    static final int WHOLE = 100;
    static final int USUAL_TOLERANCE = 5;

    public Band {
        if (target < 0 || target > WHOLE || tolerance < 0 || tolerance > WHOLE) {
            throw new IllegalArgumentException(target + " ± " + tolerance + " is no band");
        }
    }

    public int low() {
        return Math.max(0, target - tolerance);
    }

    public int high() {
        return Math.min(WHOLE, target + tolerance);
    }

    /** How a planned share in per cent stands to it. */
    public Place placeOf(BigDecimal planned) {
        if (planned.compareTo(BigDecimal.valueOf(low())) < 0) {
            return Place.BELOW;
        }
        return planned.compareTo(BigDecimal.valueOf(high())) > 0 ? Place.ABOVE : Place.WITHIN;
    }

    /** Where a share lies. */
    public enum Place {
        BELOW,
        WITHIN,
        ABOVE
    }
}
