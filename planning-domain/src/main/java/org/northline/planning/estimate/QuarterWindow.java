package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * The quarters of a cycle, 1 to 4, in which an item may be done.
 *
 * @param earliest none when it may be done from the start
 * @param latest none when it may be done until the end
 */
public record QuarterWindow(Optional<Integer> earliest, Optional<Integer> latest) {
    static final int QUARTERS = 4;

    public QuarterWindow {
        requireNonNull(earliest, "earliest");
        requireNonNull(latest, "latest");
        if (earliest.orElse(1) > latest.orElse(QUARTERS)) {
            throw new IllegalArgumentException(earliest + " is after " + latest);
        }
    }
}
