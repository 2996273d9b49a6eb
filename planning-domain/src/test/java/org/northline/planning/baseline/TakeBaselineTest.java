package org.northline.planning.baseline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;

class TakeBaselineTest {
    private final Actor leader = Actors.leader();
    private final InMemoryBaselines baselines = new InMemoryBaselines();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final TakeBaseline take = new TakeBaseline(baselines, cycles);

    @Test
    void baselineHasItsNameAndNoteWithoutWhiteSpaceAroundThem() {
        take(leader, " Board of March ", " As agreed ");

        assertThat(baselines.taken()).singleElement().satisfies(taken -> {
            assertThat(taken.name()).isEqualTo("Board of March");
            assertThat(taken.note()).isEqualTo("As agreed");
        });
    }

    @Test
    void nameIsTakenOnceInACycleWithoutRegardToCase() {
        take(leader, "Board", null);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> take(leader, "BOARD", null))
                .withMessageContaining("/name");
    }

    @Test
    void nameIsRequiredAndNoteIsShort() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> take(leader, " ", "x".repeat(501)))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(2));
    }

    @Test
    void onlyProductLeadersTakeOne() {
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> take(Actors.with(Capacity.EXECUTIVE, Capacity.PRODUCT_MANAGER), "Board", null));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> take(Actors.leaderElsewhere(), "Board", null));
        assertThat(baselines.taken()).isEmpty();
    }

    private void take(Actor actor, String name, String note) {
        take.take(new TakeBaseline.Command(actor, cycle, name, note));
    }
}
