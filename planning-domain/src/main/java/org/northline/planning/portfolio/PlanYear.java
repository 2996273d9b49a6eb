package org.northline.planning.portfolio;

import static java.util.Objects.requireNonNull;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The year whose quarters are meant when a plan says from when until when. How exactly somebody meant two dates is read from the dates alone, so
 * that whole quarters and whole months are said as such wherever they are written, by the same rule as on the screen.
 *
 * @param fiscalStart the first day of its first quarter; it need not be the calendar's
 */
public record PlanYear(LocalDate fiscalStart, int year) {
    private static final int MONTHS = 3;
    private static final int QUARTERS = 4;
    private static final String DASH = " \u2013 ";
    private static final DateTimeFormatter LONG_DAY = format("d MMMM uuuu");

    public PlanYear {
        requireNonNull(fiscalStart, "fiscalStart");
    }

    /** Q1 2027, Feb – May 2027, 3 Feb – 9 May 2027, From 3 February 2027, or nothing, as far as it is known. */
    public String words(@Nullable LocalDate from, @Nullable LocalDate to) {
        if (from != null && to != null) {
            return quarters(from, to).or(() -> months(from, to)).orElseGet(() -> days(from, to));
        }
        if (from != null) {
            return "From " + LONG_DAY.format(from);
        }
        return to == null ? "" : "Until " + LONG_DAY.format(to);
    }

    private Optional<String> quarters(LocalDate from, LocalDate to) {
        // The morning after the last day begins a quarter, too.
        Optional<Integer> after = beginning(to.plusDays(1));
        if (!from.isBefore(to) || after.isEmpty()) {
            return Optional.empty();
        }
        return beginning(from).map(first -> quarters(first, after.get() - 1));
    }

    private String quarters(int first, int last) {
        int firstYear = yearOf(first);
        int lastYear = yearOf(last);
        String end = nameOf(last) + " " + lastYear;
        if (first == last) {
            return end;
        }
        return nameOf(first) + (firstYear == lastYear ? "" : " " + firstYear) + DASH + end;
    }

    /** The number of the quarter that begins on this day, 0 for the first one of the year; none for another day. */
    private Optional<Integer> beginning(LocalDate day) {
        long months = ChronoUnit.MONTHS.between(YearMonth.from(fiscalStart), YearMonth.from(day));
        boolean begins = months % MONTHS == 0 && fiscalStart.plusMonths(months).equals(day);
        return begins ? Optional.of((int) months / MONTHS) : Optional.empty();
    }

    private static String nameOf(int quarter) {
        return "Q" + (Math.floorMod(quarter, QUARTERS) + 1);
    }

    private int yearOf(int quarter) {
        return year + Math.floorDiv(quarter, QUARTERS);
    }

    private static Optional<String> months(LocalDate from, LocalDate to) {
        boolean whole = from.getDayOfMonth() == 1 && to.getDayOfMonth() == to.lengthOfMonth() && from.isBefore(to);
        if (!whole) {
            return Optional.empty();
        }
        boolean one = YearMonth.from(from).equals(YearMonth.from(to));
        return Optional.of(one ? format("MMM uuuu").format(to) : range("MMM", from, to));
    }

    private static String days(LocalDate from, LocalDate to) {
        if (from.equals(to)) {
            return format("d MMM uuuu").format(to);
        }
        boolean sameMonth = YearMonth.from(from).equals(YearMonth.from(to));
        return sameMonth ? from.getDayOfMonth() + DASH + format("d MMM uuuu").format(to) : range("d MMM", from, to);
    }

    /** The year of the first one only when it is another one. */
    private static String range(String pattern, LocalDate from, LocalDate to) {
        String whole = pattern + " uuuu";
        return format(from.getYear() == to.getYear() ? pattern : whole).format(from)
                + DASH
                + format(whole).format(to);
    }

    private static DateTimeFormatter format(String pattern) {
        return DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH);
    }
}
