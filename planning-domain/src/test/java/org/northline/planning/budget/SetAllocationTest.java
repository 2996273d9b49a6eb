package org.northline.planning.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.roadmap.InMemoryStrategicThemes;
import org.northline.planning.roadmap.MaintainThemes;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;
import org.northline.planning.strategy.StrategyFixture;

class SetAllocationTest {
    private final StrategyFixture plan = new StrategyFixture();
    private final InMemoryStrategicThemes themes = new InMemoryStrategicThemes();
    private final InMemoryAllocations allocations = new InMemoryAllocations();
    private final MaintainThemes maintain = new MaintainThemes(themes, plan.cycles, plan.options, plan.clock);
    private final SetAllocation allocation = new SetAllocation(allocations, themes, plan.cycles, plan.clock);
    private final ThemeId first = theme("First value in a day");
    private final ThemeId second = theme("Fewer questions");

    private ThemeId theme(String name) {
        return maintain.add(new MaintainThemes.Add(
                plan.leader, plan.cycle, name, null, plan.chosen("ACTIVATION").id()));
    }

    @Test
    void toleranceIsFivePointsUnlessItIsGiven() {
        set(target(first, 70, null), target(second, 30, 0));

        assertThat(lines())
                .containsExactly(
                        new AllocationLine(first, new Band(70, 5)), new AllocationLine(second, new Band(30, 0)));
    }

    @Test
    void themeThatIsLeftOutIsWithdrawnAndComesBackWhenItIsNamedAgain() {
        set(target(first, 70, null), target(second, 30, null));
        set(target(second, 40, null));
        assertThat(lines()).containsExactly(new AllocationLine(second, new Band(40, 5)));

        set(target(first, 10, 2), target(second, 40, null));
        assertThat(lines())
                .containsExactly(
                        new AllocationLine(first, new Band(10, 2)), new AllocationLine(second, new Band(40, 5)));

        set();
        assertThat(lines()).isEmpty();
    }

    @Test
    void sharesAreAtMostAHundredTogether() {
        set(target(first, 100, null), target(second, 0, null));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(target(first, 71, null), target(second, 30, null)))
                .withMessage("/targets The shares are 101% together. Lower one; they are at most 100% in all.");
    }

    @Test
    void everyProblemOfEveryTargetIsTold() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(
                        target(first, -1, null),
                        target(first, 10, 101),
                        target(new ThemeId(Ids.next()), null, null),
                        target(null, 10, null)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(
                                "/targets/0/share",
                                "/targets/1/tolerance",
                                "/targets/1/themeId",
                                "/targets/2/themeId",
                                "/targets/2/share",
                                "/targets/3/themeId"));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> allocation.set(new SetAllocation.Command(plan.leader, plan.cycle, 0, null)))
                .withMessageContaining("/targets");
    }

    @Test
    void archivedThemeHasNoTarget() {
        maintain.archive(new MaintainThemes.Archive(plan.leader, first));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(target(first, 10, null)))
                .withMessageContaining("/targets/0/themeId");
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> allocation.set(new SetAllocation.Command(plan.leader, plan.cycle, 3, List.of())));
    }

    @Test
    void onlyProductLeadersOfTheOrganisationSetIt() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> allocation.set(
                        new SetAllocation.Command(Actors.with(Capacity.PRODUCT_MANAGER), plan.cycle, 0, List.of())));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() ->
                        allocation.set(new SetAllocation.Command(Actors.leaderElsewhere(), plan.cycle, 0, List.of())));
    }

    private List<AllocationLine> lines() {
        return allocations.find(plan.leader.org(), plan.cycle).orElseThrow().lines();
    }

    private void set(AllocationLine.Draft... targets) {
        allocation.set(new SetAllocation.Command(plan.leader, plan.cycle, 0, List.of(targets)));
    }

    private static AllocationLine.Draft target(
            @Nullable ThemeId theme, @Nullable Integer share, @Nullable Integer tolerance) {
        return new AllocationLine.Draft(theme, share, tolerance);
    }
}
