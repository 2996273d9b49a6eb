package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Precedence;

class PlanSearchTest {
    @BeforeAll
    @BeforeContainer
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    private static Optional<Progress> search(Problem problem) {
        return PlanSearch.run(problem, 1, 12, Optional.empty(), progress -> {});
    }

    private static long most(Problem problem) {
        return search(problem).orElseThrow().value();
    }

    @Property(tries = 300)
    void planIsTheBestOfAll(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);

        Optional<Progress> found = search(problem);

        assertThat(found.map(Progress::value)).isEqualTo(SmallProblems.best(problem));
        found.ifPresent(progress -> {
            assertThat(PlanCheck.broken(problem, progress.plan())).isEmpty();
            assertThat(progress.plan().value(problem)).isEqualTo(progress.value());
            assertThat(progress.gap()).isZero();
        });
    }

    @Property(tries = 60)
    void boundHoldsBeforeAnythingIsProven(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        Optional<Long> best = SmallProblems.best(problem);

        PlanSearch.run(
                problem,
                1,
                12,
                Optional.empty(),
                progress -> assertThat(progress.bound()).isGreaterThanOrEqualTo(best.orElseThrow()));
    }

    @Property(tries = 60)
    void moreCapacityOrBudgetNeverLowersTheBest(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        Problem richer = new Problem(
                problem.candidates(),
                problem.quarterWeights(),
                problem.capacity().stream()
                        .map(team -> team.stream().map(weeks -> weeks + 1).toList())
                        .toList(),
                problem.budget() + 2,
                problem.quarterBudgets().stream().map(money -> money + 2).toList(),
                problem.bands(),
                problem.precedences(),
                problem.exclusives(),
                problem.togethers());

        search(problem).ifPresent(found -> assertThat(most(richer)).isGreaterThanOrEqualTo(found.value()));
    }

    @Property(tries = 60)
    void candidateThatIsForbiddenNeverRaisesTheBest(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        List<Candidate> others = new ArrayList<>(problem.candidates());
        Candidate first = others.get(0);
        others.set(
                0,
                new Candidate(
                        first.value(),
                        problem.budget() + 1,
                        first.earliest(),
                        first.latest(),
                        first.mandatory(),
                        -1,
                        first.demands()));
        Problem without = new Problem(
                others,
                problem.quarterWeights(),
                problem.capacity(),
                problem.budget(),
                problem.quarterBudgets(),
                problem.bands(),
                problem.precedences(),
                problem.exclusives(),
                problem.togethers());

        search(without).ifPresent(found -> assertThat(most(problem)).isGreaterThanOrEqualTo(found.value()));
    }

    @Property(tries = 60)
    void namesOfCandidatesChangeNothing(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        List<Integer> order = new ArrayList<>(
                IntStream.range(0, problem.candidates().size()).boxed().toList());
        Collections.shuffle(order, new Random(seed));

        assertThat(search(relabelled(problem, order)).map(Progress::value))
                .isEqualTo(search(problem).map(Progress::value));
    }

    private static Problem relabelled(Problem problem, List<Integer> order) {
        return new Problem(
                order.stream().map(problem.candidates()::get).toList(),
                problem.quarterWeights(),
                problem.capacity(),
                problem.budget(),
                problem.quarterBudgets(),
                problem.bands(),
                problem.precedences().stream()
                        .map(pair -> new Precedence(order.indexOf(pair.first()), order.indexOf(pair.then())))
                        .toList(),
                relabelled(problem.exclusives(), order),
                relabelled(problem.togethers(), order));
    }

    private static List<List<Integer>> relabelled(List<List<Integer>> groups, List<Integer> order) {
        return groups.stream()
                .map(group -> group.stream().map(order::indexOf).toList())
                .toList();
    }

    @Test
    void everyPlanOnTheWayKeepsToEveryLimit() {
        Problem problem = LargeProblem.of(300, 5);
        AtomicInteger told = new AtomicInteger();

        PlanSearch.run(problem, 1, 12, Optional.empty(), progress -> {
            told.incrementAndGet();
            assertThat(PlanCheck.broken(problem, progress.plan())).isEmpty();
            assertThat(progress.bound()).isGreaterThanOrEqualTo(progress.value());
        });

        assertThat(told).hasValueGreaterThan(12);
    }

    @Test
    void searchThatGoesOnFromAPlanIsNeverWorse() {
        Problem problem = LargeProblem.of(300, 6);
        Progress first =
                PlanSearch.run(problem, 1, 11, Optional.empty(), progress -> {}).orElseThrow();

        PlanSearch.run(
                problem,
                2,
                2,
                Optional.of(first.plan()),
                progress -> assertThat(progress.value()).isGreaterThanOrEqualTo(first.value()));
    }

    @Test
    void planOfAnotherProblemIsNoBeginning() {
        Problem problem = SmallProblems.of(3);
        Plan other = new Plan(List.of(0));

        assertThat(PlanSearch.run(problem, 1, 12, Optional.of(other), progress -> {})
                        .map(Progress::value))
                .isEqualTo(SmallProblems.best(problem));
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

    @Test
    void sameSeedFindsTheSamePlan() {
        Problem problem = LargeProblem.of(400, 7);

        Progress one =
                PlanSearch.run(problem, 3, 11, Optional.empty(), progress -> {}).orElseThrow();
        Progress other =
                PlanSearch.run(problem, 3, 11, Optional.empty(), progress -> {}).orElseThrow();

        assertThat(other).isEqualTo(one);
    }

    @Test
    void withoutCandidatesThereIsAnEmptyPlan() {
        Problem nothing = new Problem(
                List.<Candidate>of(),
                List.of(1L),
                List.of(),
                0,
                List.of(0L),
                List.of(),
                List.of(),
                List.of(),
                List.of());

        assertThat(search(nothing))
                .hasValueSatisfying(plan -> assertThat(plan.gap()).isZero());
    }
}
