package org.northline.planning.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.ortools.Loader;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.northline.planning.consolidation.PlanFacts.Team;
import org.northline.planning.optimiser.Plan;
import org.northline.planning.optimiser.PlanCheck;
import org.northline.planning.optimiser.PlanSearch;
import org.northline.planning.optimiser.PlanSearch.Progress;

/** What is said of a plan, beside the rules themselves. */
class PlanReadingTest {
    private static final Set<PlaceReason> FOR_WANT = EnumSet.of(
            PlaceReason.TEAM_SHORT, PlaceReason.REVIEWERS_SHORT, PlaceReason.MONEY_SHORT, PlaceReason.TOO_LARGE);

    @BeforeContainer
    static void loadSolver() {
        Loader.loadNativeLibraries();
    }

    private static Progress solved(PlanProblem plan) {
        return PlanSearch.run(plan.problem(), 1, 11, Optional.empty(), progress -> {})
                .orElseThrow();
    }

    private static List<ItemPlace> places(PlanProblem plan, Progress found) {
        return new PlanReading(plan, found.plan(), found.prices()).places();
    }

    @Property(tries = 120)
    void everyItemIsSomewhereOnceAndWhereThePlanHasIt(@ForAll long seed) {
        PlanFacts facts = RandomFacts.of(new SplittableRandom(seed));
        PlanProblem plan = new PlanProblem(facts);
        Progress found = solved(plan);

        List<ItemPlace> places = places(plan, found);

        assertThat(places.stream().map(place -> place.item().id()))
                .containsExactlyInAnyOrderElementsOf(
                        facts.items().stream().map(PlannedItem::id).toList());
        for (ItemPlace place : places) {
            int number = plan.number(place.item().id());
            int quarter =
                    number == Plan.CUT ? Plan.CUT : found.plan().quarters().get(number);
            assertThat(place.quarter()).isEqualTo(quarter == Plan.CUT ? null : Integer.valueOf(quarter + 1));
        }
    }

    /** The property of each explanation: with what is missing the item fits beside everything else, and with less of any of it it does not. */
    @Property(tries = 120)
    void whatIsMissingIsExactlyWhatMakesRoom(@ForAll long seed) {
        PlanFacts facts = RandomFacts.of(new SplittableRandom(seed));
        PlanProblem plan = new PlanProblem(facts);
        Progress found = solved(plan);

        for (ItemPlace place : places(plan, found)) {
            if (place.quarter() == null && FOR_WANT.contains(place.reason())) {
                assertThat(place.shortages()).isNotEmpty();
                assertThat(fits(facts, found, place, BigDecimal.ZERO)).isTrue();
                assertThat(fits(facts, found, place, new BigDecimal("0.01"))).isFalse();
            }
        }
    }

    /** And the property of what is offered for it: what is missing and the item in that quarter, and the best plan is better by the whole item. */
    @Property(tries = 60)
    void withWhatIsMissingThePlanHasTheItemAndLosesNothing(@ForAll long seed) {
        PlanFacts facts = RandomFacts.of(new SplittableRandom(seed));
        PlanProblem plan = new PlanProblem(facts);
        Progress found = solved(plan);

        for (ItemPlace place : places(plan, found)) {
            if (place.quarter() == null && FOR_WANT.contains(place.reason())) {
                UUID item = place.item().id();
                PlanProblem richer = new PlanProblem(placed(richer(facts, place, BigDecimal.ZERO), place));
                Progress better = solved(richer);

                int quarter = place.nearest() - 1;
                assertThat(better.plan().quarters().get(richer.number(item))).isEqualTo(quarter);
                assertThat(better.value())
                        .isGreaterThanOrEqualTo(found.value() + plan.problem().worth(plan.number(item), quarter));
            }
        }
    }

    private static PlanFacts placed(PlanFacts facts, ItemPlace place) {
        int quarter = place.nearest() - 1;
        return new PlanFacts(
                facts.items().stream()
                        .map(item -> item.id().equals(place.item().id()) ? placed(item, quarter) : item)
                        .toList(),
                facts.links(),
                facts.teams(),
                facts.reviewers(),
                facts.quarterBudgets(),
                facts.budget(),
                facts.themes(),
                facts.weights());
    }

    private static PlannedItem placed(PlannedItem item, int quarter) {
        return new PlannedItem(
                item.id(),
                item.value(),
                item.cost(),
                item.theme(),
                item.weeks(),
                item.reviewHours(),
                item.gate(),
                PlannedItem.Must.PLACED,
                quarter,
                PlaceReason.PLACED,
                quarter,
                item.clearOn(),
                item.excluded());
    }

    private static boolean fits(PlanFacts facts, Progress found, ItemPlace place, BigDecimal less) {
        PlanProblem richer = new PlanProblem(richer(facts, place, less));
        List<Integer> quarters = new ArrayList<>(found.plan().quarters());
        quarters.set(richer.number(place.item().id()), place.nearest() - 1);
        return PlanCheck.broken(richer.problem(), new Plan(quarters)).isEmpty();
    }

    private static PlanFacts richer(PlanFacts facts, ItemPlace place, BigDecimal less) {
        PlanFacts more = facts;
        for (Shortage shortage : place.shortages()) {
            long amount = shortage.amount().subtract(less).movePointRight(2).longValueExact();
            more = more(more, shortage, place.nearest() - 1, amount);
        }
        return more;
    }

    private static PlanFacts more(PlanFacts facts, Shortage shortage, int quarter, long amount) {
        return new PlanFacts(
                facts.items(),
                facts.links(),
                facts.teams().stream()
                        .map(team -> shortage.kind() == LimitKind.TEAM
                                        && team.id().equals(shortage.teamId())
                                ? new Team(
                                        team.id(), team.name(), team.weeks().map(has -> raised(has, quarter, amount)))
                                : team)
                        .toList(),
                facts.reviewers().map(hours -> shortage.kind() == LimitKind.REVIEWERS ? hours + amount : hours),
                facts.quarterBudgets()
                        .map(has -> shortage.kind() == LimitKind.QUARTER_BUDGET ? raised(has, quarter, amount) : has),
                facts.budget().map(has -> shortage.kind() == LimitKind.YEAR_BUDGET ? has + amount : has),
                facts.themes(),
                facts.weights());
    }

    private static List<Long> raised(List<Long> has, int quarter, long amount) {
        List<Long> more = new ArrayList<>(has);
        more.set(quarter, more.get(quarter) + amount);
        return more;
    }

    @Property(tries = 120)
    void usesAreWhatTheItemsOfThePlanTake(@ForAll long seed) {
        PlanFacts facts = RandomFacts.of(new SplittableRandom(seed));
        PlanProblem plan = new PlanProblem(facts);
        Progress found = solved(plan);
        PlanReading reading = new PlanReading(plan, found.plan(), found.prices());

        for (LimitUse use : reading.uses()) {
            BigDecimal counted = reading.places().stream()
                    .filter(place -> place.quarter() != null
                            && (use.quarter() == 0 || place.quarter().equals(use.quarter())))
                    .map(place -> takes(place.item(), use))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            assertThat(use.takes()).isEqualByComparingTo(counted);
            use.has().ifPresent(has -> assertThat(use.takes()).isLessThanOrEqualTo(has));
        }
    }

    private static BigDecimal takes(PlannedItem item, LimitUse use) {
        return switch (use.kind()) {
            case TEAM -> PlanProblem.hundredths(item.weeks().getOrDefault(use.teamId(), 0L));
            case REVIEWERS -> PlanProblem.hundredths(item.reviewHours());
            case QUARTER_BUDGET, YEAR_BUDGET -> item.cost().orElse(BigDecimal.ZERO);
        };
    }
}
