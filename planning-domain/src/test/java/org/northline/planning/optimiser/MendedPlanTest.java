package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Problem.Candidate;

class MendedPlanTest {
    @BeforeAll
    @BeforeContainer
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    private static Optional<Progress> search(Problem problem) {
        return PlanSearch.run(problem, 1, 12, Optional.empty(), progress -> {});
    }

    private static Optional<Progress> mended(Problem problem, Plan plan) {
        AtomicReference<Progress> told = new AtomicReference<>();
        Optional<Progress> mended = PlanSearch.run(problem, 1, 0, Optional.of(plan), told::set);
        assertThat(mended.map(Progress::bound))
                .isEqualTo(mended.map(found -> told.get().bound()));
        assertThat(mended.map(Progress::plan))
                .isEqualTo(mended.map(found -> told.get().plan()));
        return mended;
    }

    @Property(tries = 300)
    void mendedPlanKeepsToEveryLimitWhateverItWas(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        Random random = new Random(seed);
        Plan any = Plan.of(problem.candidates().stream()
                .mapToInt(candidate -> random.nextInt(problem.quarters() + 1) - 1)
                .toArray());

        Optional<Progress> mended = mended(problem, any);

        assertThat(mended.isPresent()).isEqualTo(SmallProblems.best(problem).isPresent());
        mended.ifPresent(progress -> {
            assertThat(PlanCheck.broken(problem, progress.plan())).isEmpty();
            assertThat(progress.bound())
                    .as("what is small is proven beside it")
                    .isEqualTo(SmallProblems.best(problem).orElseThrow());
        });
    }

    @Property(tries = 20)
    void planOfASmallProblemMovesLittleForAProof(@ForAll long seed) {
        Problem problem = LargeProblem.of(30, seed);

        mended(problem, nothing(problem)).map(Progress::plan).ifPresent(plan -> {
            Progress again = mended(problem, plan).orElseThrow();

            long moved = IntStream.range(0, 30)
                    .filter(id -> !again.plan()
                            .quarters()
                            .get(id)
                            .equals(plan.quarters().get(id)))
                    .count();
            assertThat(moved).isLessThanOrEqualTo(10);
            assertThat(moved == 0 || again.value() > plan.value(problem)).isTrue();
            assertThat(again.bound()).isGreaterThanOrEqualTo(again.value());
        });
    }

    private static Plan nothing(Problem problem) {
        return new Plan(Collections.nCopies(problem.candidates().size(), Plan.CUT));
    }

    @Property(tries = 60)
    void planThatKeepsToAllLimitsIsNeverMendedToAWorseOne(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);

        search(problem)
                .ifPresent(found -> assertThat(
                                mended(problem, found.plan()).orElseThrow().value())
                        .isEqualTo(found.value()));
    }

    @Test
    void candidateThatHasToComeMovesFewOthers() {
        Problem problem = LargeProblem.of(400, 9);
        Plan plan = PlanSearch.run(problem, 1, 4, Optional.empty(), progress -> {})
                .orElseThrow()
                .plan();
        int cut = plan.quarters().indexOf(Plan.CUT);

        Progress mended = mended(withMandatory(problem, cut), plan).orElseThrow();

        assertThat(mended.plan().quarters().get(cut)).isNotEqualTo(Plan.CUT);
        assertThat(IntStream.range(0, 400)
                        .filter(id -> !mended.plan()
                                .quarters()
                                .get(id)
                                .equals(plan.quarters().get(id))))
                .hasSizeBetween(1, 20);
        assertThat(mended.value()).isGreaterThan(plan.value(problem) * 98 / 100);
    }

    private static Problem withMandatory(Problem problem, int id) {
        List<Candidate> candidates = new ArrayList<>(problem.candidates());
        Candidate its = candidates.get(id);
        candidates.set(
                id,
                new Candidate(its.value(), its.cost(), its.earliest(), its.latest(), true, its.theme(), its.demands()));
        return new Problem(
                candidates,
                problem.quarterWeights(),
                problem.capacity(),
                problem.budget(),
                problem.quarterBudgets(),
                problem.bands(),
                problem.precedences(),
                problem.exclusives(),
                problem.togethers());
    }
}
