package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Demand;
import org.northline.planning.optimiser.Problem.Precedence;
import org.northline.planning.optimiser.Rule.Kind;

class ConflictTest {
    @BeforeAll
    @BeforeContainer
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    @Property(tries = 150)
    void conflictCannotBeKeptAndEachRuleOfItIsNeeded(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        RuleSet rules = new RuleSet(problem);

        Optional<Set<Rule>> conflict = Conflict.smallest(problem);

        assertThat(conflict.isPresent()).isEqualTo(SmallProblems.best(problem).isEmpty());
        conflict.ifPresent(found -> {
            assertThat(SmallProblems.best(rules.only(found))).isEmpty();
            for (Rule left : found) {
                Set<Rule> others = new HashSet<>(found);
                others.remove(left);
                assertThat(SmallProblems.best(rules.only(others)))
                        .as("without %s", left)
                        .isPresent();
            }
        });
    }

    @Test
    void smallestOfTwoConflictsIsNamed() {
        Candidate late = new Candidate(1, 1, 1, 1, true, -1, List.of());
        Candidate early = new Candidate(1, 1, 0, 0, true, -1, List.of());
        Candidate large = new Candidate(1, 9, 0, 1, true, -1, List.of(new Demand(0, 3)));
        Problem problem = new Problem(
                List.of(late, early, large),
                List.of(1L, 1L),
                List.of(List.of(9L, 9L)),
                8,
                List.of(9L, 9L),
                List.of(),
                List.of(new Precedence(0, 1)),
                List.of(),
                List.of());

        Optional<Set<Rule>> conflict = Conflict.smallest(problem);

        // The other one has four: the second is mandatory and early, and needs the first, which is late.
        assertThat(conflict).contains(Set.of(new Rule(Kind.MANDATORY, 2, 0), new Rule(Kind.BUDGET, 0, 0)));
    }
}
