package org.northline.planning.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanYearTest {
    private static final PlanYear CALENDAR = new PlanYear(LocalDate.of(2027, 1, 1), 2027);
    private static final PlanYear APRIL = new PlanYear(LocalDate.of(2026, 4, 6), 2027);

    @ParameterizedTest
    @CsvSource({
        "2027-01-01, 2027-03-31, Q1 2027",
        "2027-01-01, 2027-09-30, Q1 – Q3 2027",
        "2026-10-01, 2027-03-31, Q4 2026 – Q1 2027",
        "2028-10-01, 2028-12-31, Q4 2028",
        "2027-02-01, 2027-02-28, Feb 2027",
        "2027-02-01, 2027-04-30, Feb – Apr 2027",
        "2026-12-01, 2027-01-31, Dec 2026 – Jan 2027",
        "2027-02-03, 2027-04-30, 3 Feb – 30 Apr 2027",
        "2027-02-03, 2027-02-09, 3 – 9 Feb 2027",
        "2026-12-03, 2027-02-09, 3 Dec 2026 – 9 Feb 2027",
        "2027-01-01, 2027-03-30, 1 Jan – 30 Mar 2027",
        "2027-01-02, 2027-03-31, 2 Jan – 31 Mar 2027",
        "2027-02-01, 2027-02-01, 1 Feb 2027"
    })
    void datesAreSaidAsTheyWereMeant(LocalDate from, LocalDate to, String words) {
        assertThat(CALENDAR.words(from, to)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-06, 2026-07-05, Q1 2027",
        "2027-01-06, 2027-07-05, Q4 2027 – Q1 2028",
        "2027-01-01, 2027-03-31, Jan – Mar 2027",
        "2026-04-06, 2026-07-06, 6 Apr – 6 Jul 2026"
    })
    void quartersAreThoseOfTheYearOfThePlan(LocalDate from, LocalDate to, String words) {
        assertThat(APRIL.words(from, to)).isEqualTo(words);
    }

    @Test
    void everyQuarterIsReadAsWhatItWasChosenFor() {
        for (PlanYear year : new PlanYear[] {CALENDAR, APRIL}) {
            assertThat(Quarter.of(year.fiscalStart(), year.year()))
                    .allSatisfy(quarter -> assertThat(year.words(quarter.startsOn(), quarter.endsOn()))
                            .isEqualTo(quarter.label()));
        }
    }

    @Test
    void oneEndIsSaidAloneAndNoneIsNothing() {
        assertThat(CALENDAR.words(LocalDate.of(2027, 2, 3), null)).isEqualTo("From 3 February 2027");
        assertThat(CALENDAR.words(null, LocalDate.of(2027, 3, 31))).isEqualTo("Until 31 March 2027");
        assertThat(CALENDAR.words(null, null)).isEmpty();
    }
}
