package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;

/**
 * What something was on a day.
 *
 * @param writtenAt when somebody said so
 */
public record Figure(LocalDate day, Instant writtenAt, BigDecimal value) {
    public Figure {
        requireNonNull(day, "day");
        requireNonNull(writtenAt, "writtenAt");
        requireNonNull(value, "value");
    }
}
