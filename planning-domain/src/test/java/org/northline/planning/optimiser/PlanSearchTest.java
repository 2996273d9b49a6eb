package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.northline.planning.optimiser.PlanSearch.Progress;
import org.northline.planning.optimiser.Problem.Candidate;
import org.northline.planning.optimiser.Problem.Precedence;
import org.northline.planning.scenario.Thoroughness;

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
    void quickSearchIsLongEnoughToProveThePlanOfSixtyCandidates() {
        Progress found = PlanSearch.run(
                        LargeProblem.of(60, 1), 1, Thoroughness.QUICK.epochs(), Optional.empty(), progress -> {})
                .orElseThrow();

        assertThat(found.gap()).isZero();
    }

    @Test
    void planOfAnotherProblemIsNoBeginning() {
        Problem problem = SmallProblems.of(3);
        Plan other = new Plan(List.of(0));

        assertThat(PlanSearch.run(problem, 1, 12, Optional.of(other), progress -> {})
                        .map(Progress::value))
                .isEqualTo(SmallProblems.best(problem));
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
