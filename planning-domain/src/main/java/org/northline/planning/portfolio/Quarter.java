package org.northline.planning.portfolio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Three months of a fiscal year, its first and last day included. */
public record Quarter(String label, LocalDate startsOn, LocalDate endsOn) {
    private static final int MONTHS = 3;

    public Quarter {
        requireNonNull(label, "label");
        requireNonNull(startsOn, "startsOn");
        requireNonNull(endsOn, "endsOn");
    }

    /** The four quarters of the year that starts on this day, counted in whole months, named as Q1 2027. */
    public static List<Quarter> of(LocalDate fiscalStart, int year) {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> {
                    LocalDate start = fiscalStart.plusMonths((long) MONTHS * (number - 1));
                    LocalDate end =
                            fiscalStart.plusMonths((long) MONTHS * number).minusDays(1);
                    return new Quarter("Q" + number + " " + year, start, end);
                })
                .toList();
    }
}
