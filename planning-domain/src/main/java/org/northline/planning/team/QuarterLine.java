package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.FieldChecks;

/**
 * What a team has in one quarter.
 *
 * @param people full-time equivalents, 0 to 999 with two decimals
 * @param daysOff person-days of holidays and other absence, at most the 65 working days of each of the people; one decimal
 * @param runShare percentage of the time that keeps what exists alive, 0 to 100
 */
public record QuarterLine(BigDecimal people, BigDecimal daysOff, int runShare) {
    static final QuarterLine NOTHING = new QuarterLine(BigDecimal.ZERO, BigDecimal.ZERO, 0);

    private static final BigDecimal MOST_PEOPLE = BigDecimal.valueOf(999);
    private static final BigDecimal DAYS_OF_A_QUARTER = BigDecimal.valueOf(65);

    public QuarterLine {
        requireNonNull(people, "people");
        requireNonNull(daysOff, "daysOff");
    }

    boolean sameAs(QuarterLine other) {
        return people.compareTo(other.people) == 0
                && daysOff.compareTo(other.daysOff) == 0
                && runShare == other.runShare;
    }

    /** A quarter as typed. */
    public record Draft(
            @Nullable BigDecimal people,
            @Nullable BigDecimal daysOff,
            @Nullable Integer runShare) {
        void check(String at, FieldChecks checks) {
            checks.figure(at + "/people", people, BigDecimal.ZERO, MOST_PEOPLE, 2);
            BigDecimal mostDays =
                    people == null ? DAYS_OF_A_QUARTER : people.min(MOST_PEOPLE).multiply(DAYS_OF_A_QUARTER);
            checks.figure(at + "/daysOff", daysOff, BigDecimal.ZERO, mostDays.max(BigDecimal.ZERO), 1);
            checks.figure(
                    at + "/runShare",
                    runShare == null ? null : BigDecimal.valueOf(runShare),
                    BigDecimal.ZERO,
                    BigDecimal.valueOf(100),
                    0);
        }

        QuarterLine toLine() {
            return new QuarterLine(requireNonNull(people), requireNonNull(daysOff), requireNonNull(runShare));
        }
    }
}
