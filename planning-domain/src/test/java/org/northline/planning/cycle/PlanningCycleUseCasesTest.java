package org.northline.planning.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class PlanningCycleUseCasesTest {
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final List<CycleId> prepared = new ArrayList<>();
    private final Clock clock = Clock.fixed(Instant.parse("2026-09-01T08:00:00Z"), ZoneOffset.UTC);
    private final StartPlanningCycle start =
            new StartPlanningCycle(cycles, (cycle, actor, now) -> prepared.add(cycle), clock);
    private final EditPlanningCycle edit = new EditPlanningCycle(cycles, clock);
    private final Actor leader = Actors.leader();

    @Test
    void startedCycleIsInItsFirstPhaseAndPrepared() {
        PlanningCycle cycle = start.start(plan(leader, 2027));

        assertThat(cycle.phase()).isEqualTo(CyclePhase.VISION);
        assertThat(cycle.year()).isEqualTo(Year.of(2027));
        assertThat(cycle.lastChange().by()).isEqualTo(leader.person());
        assertThat(prepared).containsExactly(cycle.id());
    }

    @Test
    void secondCycleOfOneYearIsRefused() {
        start.start(plan(leader, 2027));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> start.start(plan(leader, 2027)))
                .withMessageContaining("2027");
    }

    @Test
    void yearOfAnotherOrganisationIsFree() {
        start.start(plan(leader, 2027));

        assertThat(start.start(plan(Actors.leaderElsewhere(), 2027)).year()).isEqualTo(Year.of(2027));
    }

    @Test
    void archivedCycleFreesItsYear() {
        start.start(plan(leader, 2027)).archive(leader, clock.instant());

        assertThat(start.start(plan(leader, 2027)).isArchived()).isFalse();
    }

    @Test
    void onlyProductLeadersStartAndEditCycles() {
        CycleId cycle = start.start(plan(leader, 2027)).id();
        Actor administrator = Actors.with(Capacity.ADMINISTRATOR, Capacity.EXECUTIVE);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> start.start(plan(administrator, 2028)));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> edit.edit(change(administrator, cycle, 0, CyclePhase.DEPLOY)));
    }

    @Test
    void editMovesThePhaseAndKeepsTheYear() {
        PlanningCycle cycle = start.start(plan(leader, 2027));

        edit.edit(change(leader, cycle.id(), 0, CyclePhase.REVISIT));

        assertThat(cycle.phase()).isEqualTo(CyclePhase.REVISIT);
        assertThat(cycle.name()).isEqualTo("Renamed");
        assertThat(cycle.year()).isEqualTo(Year.of(2027));
    }

    @Test
    void editOfAnOlderVersionIsRefused() {
        CycleId cycle = start.start(plan(leader, 2027)).id();

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> edit.edit(change(leader, cycle, 7, CyclePhase.DEPLOY)));
    }

    @Test
    void editWithoutPhaseIsRefusedAtThatField() {
        CycleId cycle = start.start(plan(leader, 2027)).id();

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> edit.edit(change(leader, cycle, 0, null)))
                .withMessageContaining("/phase");
    }

    @Test
    void absentForeignAndArchivedCyclesCannotBeTold() {
        CycleId archived = start.start(plan(leader, 2027)).id();
        cycles.getLive(leader.org(), archived).archive(leader, clock.instant());
        CycleId foreign = start.start(plan(Actors.leaderElsewhere(), 2027)).id();

        for (CycleId id : List.of(archived, foreign, new CycleId(Ids.next()))) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> edit.edit(change(leader, id, 0, CyclePhase.DEPLOY)));
        }
    }

    private static StartPlanningCycle.Command plan(Actor actor, int year) {
        return new StartPlanningCycle.Command(actor, year, "Plan", LocalDate.of(year, 1, 1), "EUR");
    }

    private static EditPlanningCycle.Command change(Actor actor, CycleId id, long seen, CyclePhase phase) {
        return new EditPlanningCycle.Command(actor, id, seen, "Renamed", LocalDate.of(2027, 4, 1), "USD", phase);
    }
}
