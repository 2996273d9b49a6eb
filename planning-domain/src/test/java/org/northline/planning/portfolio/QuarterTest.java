package org.northline.planning.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class QuarterTest {
    @Test
    void calendarYearHasItsFourQuarters() {
        assertThat(Quarter.of(LocalDate.of(2027, 1, 1), 2027))
                .containsExactly(
                        new Quarter("Q1 2027", LocalDate.of(2027, 1, 1), LocalDate.of(2027, 3, 31)),
                        new Quarter("Q2 2027", LocalDate.of(2027, 4, 1), LocalDate.of(2027, 6, 30)),
                        new Quarter("Q3 2027", LocalDate.of(2027, 7, 1), LocalDate.of(2027, 9, 30)),
                        new Quarter("Q4 2027", LocalDate.of(2027, 10, 1), LocalDate.of(2027, 12, 31)));
    }

    @Property
    void quartersFollowEachOtherAndMakeAYear(
            @ForAll @IntRange(min = 2000, max = 2100) int year,
            @ForAll @IntRange(min = 1, max = 12) int month,
            @ForAll @IntRange(min = 1, max = 28) int day) {
        LocalDate start = LocalDate.of(year, month, day);

        List<Quarter> quarters = Quarter.of(start, year);

        assertThat(quarters).hasSize(4);
        assertThat(quarters.get(0).startsOn()).isEqualTo(start);
        assertThat(quarters.get(3).endsOn()).isEqualTo(start.plusYears(1).minusDays(1));
        for (int next = 1; next < 4; next++) {
            assertThat(quarters.get(next).startsOn())
                    .isEqualTo(quarters.get(next - 1).endsOn().plusDays(1));
        }
    }
}
