package org.northline.planning.optimiser;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class CoreTest {
    private static final int ALL = 1_000_000;
    private static final int NODES = 100_000;

    @BeforeAll
    @BeforeContainer
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    /** A plan by prices, and the prices that its core is told by. */
    private record Known(Layout layout, long bound) {
        static Known of(Problem problem) {
            Relaxation relaxation = new Relaxation(problem);
            PriceSearch prices = new PriceSearch(relaxation);
            prices.improve(100, Relaxation.ONE);
            Layout layout = GreedyPlan.by(relaxation, prices.bestPrices());
            relaxation.solve(prices.bestPrices(), new int[problem.candidates().size()]);
            relaxation.countLosses();
            return new Known(layout, prices.bound());
        }

        Optional<Core> core(int most) {
            return layout.isWhole() ? Optional.of(Core.of(layout, bound, most)) : Optional.empty();
        }
    }

    @Property(tries = 200)
    void bestPlanOfAWholeCoreIsTheBestOfAll(@ForAll long seed) {
        Problem problem = SmallProblems.of(seed);
        long best = SmallProblems.best(problem).orElse(0L);

        Known.of(problem).core(ALL).ifPresent(core -> {
            assertThat(core.isWhole()).isTrue();
            CoreModel.Answer answer = CoreModel.solve(core, NODES, 1);
            assertThat(answer.finished()).isTrue();
            assertThat(answer.bound()).isEqualTo(best);
            assertThat(Plan.of(answer.plan().orElseThrow()).value(problem)).isEqualTo(best);
        });
    }

    @Property(tries = 100)
    void coreThatIsNotWholeKeepsToEveryLimitAndIsNeverWorseThanItsPlan(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int most) {
        Problem problem = SmallProblems.of(seed);
        Known known = Known.of(problem);

        known.core(most)
                .flatMap(core -> CoreModel.solve(core, NODES, 1).plan())
                .map(Plan::of)
                .ifPresent(plan -> {
                    assertThat(PlanCheck.broken(problem, plan)).isEmpty();
                    assertThat(plan.value(problem))
                            .isGreaterThanOrEqualTo(known.layout().value());
                });
    }

    @Test
    void boundOfAWholeCoreIsLowerThanThatOfThePricesAndAboveThePlan() {
        Known known = Known.of(LargeProblem.of(60, 1));
        Core core = known.core(ALL).orElseThrow();

        assertThat(CoreModel.solve(core, 1, 1).bound())
                .isLessThan(known.bound() >> Relaxation.DIGITS)
                .isGreaterThan(known.layout().value());
    }

    @Test
    void coreOfFewPlacesIsNotWhole() {
        assertThat(Known.of(LargeProblem.of(60, 1)).core(10).orElseThrow().isWhole())
                .isFalse();
    }
}
