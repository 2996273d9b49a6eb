package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.optimiser.Problem.Band;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;

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
                "-1 -1 -1 1 -1 | MANDATORY 0 0; LEAST_OF_THEME 0 0",
                "0 -1 0 -1 -1 | WINDOW 2 0; CAPACITY 0 0",
                "0 0 1 -1 1 | BUDGET 0 0",
                "0 0 -1 -1 0 | CAPACITY 0 0; QUARTER_BUDGET 0 0",
                "1 0 -1 -1 0 | PRECEDENCE 0 0",
                "0 -1 1 1 -1 | EXCLUSIVE 0 0",
                "0 0 -1 -1 -1 | TOGETHER 0 0"
            })
    void whatAPlanBreaksIsNamed(String quarters, String broken) {
        Plan plan = new Plan(
                List.of(quarters.split(" ")).stream().map(Integer::valueOf).toList());

        String found = PlanCheck.broken(PROBLEM, plan).stream()
                .map(rule -> rule.kind() + " " + rule.one() + " " + rule.other())
                .collect(Collectors.joining("; "));

        assertThat(found).isEqualTo(broken == null ? "" : broken);
    }

    @Test
    void planOfAnotherProblemIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> PlanCheck.broken(PROBLEM, new Plan(List.of(0, -1))));
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
