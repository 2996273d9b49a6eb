package org.northline.planning.roadmap;

import java.time.Year;

/** The name that people call an item by, as RM-2027-014: the year of its cycle and its place in that year's series. */
public record ItemNumber(Year year, int serial) {
    public ItemNumber {
        if (serial < 1) {
            throw new IllegalArgumentException("A series starts at 1, not " + serial);
        }
    }

    @Override
    public String toString() {
        return "RM-%d-%03d".formatted(year.getValue(), serial);
    }
}
