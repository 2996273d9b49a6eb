package org.northline.bench;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * One line of the table: what was measured of Northline, what was measured beside it, and how the two compare.
 *
 * @param unit of both values
 * @param ratio Northline's value in units of the other's; absent where nothing stands beside
 */
record Figure(
        String what,
        String unit,
        double northline,
        String beside,
        Optional<Double> peer,
        Optional<Double> ratio,
        Optional<Target> target) {
    Figure {
        requireNonNull(what, "what");
        requireNonNull(unit, "unit");
        requireNonNull(beside, "beside");
    }

    static Figure alone(String what, String unit, double value) {
        return new Figure(what, unit, value, "", Optional.empty(), Optional.empty(), Optional.empty());
    }

    static Figure beside(String what, String unit, double northline, String peer, double value, double ratio) {
        return new Figure(what, unit, northline, peer, Optional.of(value), Optional.of(ratio), Optional.empty());
    }

    Figure atMost(double limit) {
        return reaching(new Target(limit, true));
    }

    Figure atLeast(double limit) {
        return reaching(new Target(limit, false));
    }

    /** Whether the ratio, or the value itself where nothing stands beside, is where it should be. */
    Optional<Boolean> reached() {
        return target.map(wanted -> wanted.holds(ratio.orElse(northline)));
    }

    private Figure reaching(Target wanted) {
        return new Figure(what, unit, northline, beside, peer, ratio, Optional.of(wanted));
    }

    /** A limit of the ratio, or of the value where nothing stands beside. */
    record Target(double limit, boolean upper) {
        boolean holds(double value) {
            return upper ? value <= limit : value >= limit;
        }
    }
}
