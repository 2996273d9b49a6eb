package org.northline.planning.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class SetBudgetTest {
    private final Actor leader = Actors.leader();
    private final InMemoryBudgets budgets = new InMemoryBudgets();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final SetBudget budget = new SetBudget(budgets, cycles, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void budgetHasItsFourQuartersInOrderAndIsChangedAsAWhole() {
        set(quarters("1", "2", "3", "4.50"), null);
        set(quarters("9", "2", "3", "4.50"), euros("18"));

        Budget known = budgets.find(leader.org(), cycle).orElseThrow();
        assertThat(known.quarters())
                .usingElementComparator(BigDecimal::compareTo)
                .containsExactly(new BigDecimal("9"), new BigDecimal("2"), new BigDecimal("3"), new BigDecimal("4.5"));
        assertThat(known.yearTotal()).contains(new BigDecimal("18.00"));
    }

    @Test
    void yearHasAtMostWhatItsQuartersHaveTogether() {
        set(quarters("1", "1", "1", "1"), euros("4"));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(quarters("1", "1", "1", "1"), euros("4.01")))
                .withMessage(
                        "/yearTotal The four quarters are 4.00 together. The year has at most that; raise a quarter first.");
    }

    @Test
    void everyProblemOfEveryQuarterIsTold() {
        List<@Nullable Money> amounts = new ArrayList<>(quarters("-1", "1", "1000000000000"));
        amounts.add(null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(amounts, new Money(BigDecimal.ONE, Currency.getInstance("USD"))))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly("/quarters/0", "/quarters/2", "/quarters/3", "/yearTotal"));
    }

    @Test
    void threeQuartersAreNoYear() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(quarters("1", "1", "1"), null))
                .withMessageContaining("/quarters");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> set(null, null));
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        BudgetAmounts.Draft draft = new BudgetAmounts.Draft(quarters("1", "1", "1", "1"), null);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> budget.set(new SetBudget.Command(leader, cycle, 7, draft)));
    }

    @Test
    void onlyProductLeadersOfTheOrganisationSetIt() {
        BudgetAmounts.Draft draft = new BudgetAmounts.Draft(quarters("1", "1", "1", "1"), null);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> budget.set(new SetBudget.Command(Actors.with(Capacity.EXECUTIVE), cycle, 0, draft)));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> budget.set(new SetBudget.Command(Actors.leaderElsewhere(), cycle, 0, draft)));
    }

    private void set(@Nullable List<@Nullable Money> quarters, @Nullable Money yearTotal) {
        budget.set(new SetBudget.Command(leader, cycle, 0, new BudgetAmounts.Draft(quarters, yearTotal)));
    }

    private static List<@Nullable Money> quarters(String... amounts) {
        List<@Nullable Money> quarters = new ArrayList<>();
        for (String amount : amounts) {
            quarters.add(euros(amount));
        }
        return quarters;
    }

    private static Money euros(String amount) {
        return new Money(new BigDecimal(amount), Currency.getInstance("EUR"));
    }
}
