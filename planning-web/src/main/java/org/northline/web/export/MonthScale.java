package org.northline.web.export;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;

/** Places days on a scale on which every month is as wide as any other, as the screen does: 2.5 is the middle of the third month. */
record MonthScale(LocalDate start, int months) {
    /** Whole months to the month of the day, and of that month the part before the morning of the day. */
    double from(LocalDate day) {
        return monthsTo(day) + (day.getDayOfMonth() - 1.0) / day.lengthOfMonth();
    }

    /** The same to the evening of the day: what ends on 31 March fills March. */
    double through(LocalDate day) {
        return monthsTo(day) + (double) day.getDayOfMonth() / day.lengthOfMonth();
    }

    private long monthsTo(LocalDate day) {
        return ChronoUnit.MONTHS.between(YearMonth.from(start), YearMonth.from(day));
    }
}
