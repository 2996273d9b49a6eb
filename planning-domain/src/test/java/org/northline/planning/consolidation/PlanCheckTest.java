package org.northline.planning.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.consolidation.Problem.Band;
import org.northline.planning.consolidation.Problem.Candidate;
import org.northline.planning.consolidation.Problem.Demand;
import org.northline.planning.consolidation.Problem.Precedence;

class PlanCheckTest {
    // Candidate 0 is mandatory, 1 needs 0, of 2 and 3 there is at most one, 1 and 4 go together.
    private static final Problem PROBLEM = new Problem(
            List.of(
                    candidate(3, 0, 1, true, 0, 2),
                    candidate(3, 0, 1, false, 0, 2),
                    candidate(4, 1, 1, false, 1, 3),
                    candidate(1, 0, 1, false, 1, 1),
                    candidate(2, 0, 1, false, 1, 1)),
            List.of(10L, 9L),
            List.of(List.of(4L, 4L)),
            11,
            List.of(7L, 7L),
            List.of(new Band(3, 6), new Band(0, 6)),
            List.of(new Precedence(0, 1)),
            List.of(List.of(2, 3)),
            List.of(List.of(1, 4)));

    private static Candidate candidate(long cost, int earliest, int latest, boolean mandatory, int theme, long effort) {
        return new Candidate(cost, cost, earliest, latest, mandatory, theme, List.of(new Demand(0, effort)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 -1 -1 -1 -1 |",
                "0 0 -1 -1 1 |",
                "-1 -1 -1 1 -1 | mandatory candidate 0 is cut; theme 0 is outside its band",
                "0 -1 0 -1 -1 | candidate 2 is outside its quarters; team 0 is over in quarter 0",
                "0 0 1 -1 1 | the budget is exceeded",
                "0 0 -1 -1 0 | team 0 is over in quarter 0; quarter 0 is over its budget",
                "1 0 -1 -1 0 | candidate 1 needs 0",
                "0 -1 1 1 -1 | more than one of [2, 3] is chosen",
                "0 0 -1 -1 -1 | some of [1, 4] are chosen and some are not",
                "0 -1 | The plan is of another problem"
            })
    void whatAPlanBreaksIsNamed(String quarters, String broken) {
        Plan plan = new Plan(
                List.of(quarters.split(" ")).stream().map(Integer::valueOf).toList());

        List<String> found = PlanCheck.broken(PROBLEM, plan);

        assertThat(String.join("; ", found)).isEqualTo(broken == null ? "" : broken);
    }

    @Test
    void planIsWorthWhatItsCandidatesAreInTheirQuarters() {
        assertThat(new Plan(List.of(0, 1, -1, -1, 0)).value(PROBLEM)).isEqualTo(3 * 10 + 3 * 9 + 2 * 10);
    }

    @Test
    void problemWithNumbersThatAreNotThereIsRefused() {
        Candidate candidate = candidate(1, 0, 0, false, -1, 1);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(
                        List.of(candidate),
                        List.of(1L),
                        List.of(),
                        0,
                        List.of(0L),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of()))
                .withMessageContaining("teams that are there");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Problem(
                        List.of(),
                        List.of(1L),
                        List.of(),
                        0,
                        List.of(0L),
                        List.of(),
                        List.of(new Precedence(0, 1)),
                        List.of(),
                        List.of()))
                .withMessageContaining("pairs of candidates");
    }
}
