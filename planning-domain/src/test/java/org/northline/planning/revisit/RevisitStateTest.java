package org.northline.planning.revisit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RevisitStateTest {
    @ParameterizedTest
    @CsvSource({
        "2027-03-01, false, OVERDUE",
        "2027-03-02, false, DUE",
        "2027-03-16, false, DUE",
        "2027-03-17, false, PLANNED",
        "2027-03-01, true, DONE",
        "2027-03-17, true, DONE"
    })
    void stateFollowsFromTheDay(LocalDate dueOn, boolean done, RevisitState state) {
        assertThat(RevisitState.of(dueOn, done, LocalDate.of(2027, 3, 2))).isEqualTo(state);
    }
}
