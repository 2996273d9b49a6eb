package org.northline.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class SetTeamCapacityTest {
    private final Actor leader = Actors.leader();
    private final InMemoryTeams teams = new InMemoryTeams();
    private final InMemoryTeamCapacities capacities = new InMemoryTeamCapacities();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final Clock clock = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final TeamId team = new MaintainTeams(teams, clock).add(leader, "Platform");
    private final SetTeamCapacity capacity = new SetTeamCapacity(capacities, teams, cycles, clock);

    @Test
    void capacityHasItsFourQuartersInOrder() {
        TeamCapacityId id = set(quarters("1", "2", "3", "4.25"));

        assertThat(capacities.get(leader.org(), id).quarters())
                .extracting(QuarterLine::people)
                .containsExactly(people("1"), people("2"), people("3"), people("4.25"));
    }

    @Test
    void changeReplacesEveryQuarter() {
        TeamCapacityId id = set(quarters("1", "1", "1", "1"));

        capacity.change(new SetTeamCapacity.Change(leader, id, 0, quarters("1", "2", "1", "0")));

        assertThat(capacities.get(leader.org(), id).quarters())
                .extracting(QuarterLine::people)
                .containsExactly(people("1"), people("2"), people("1"), people("0"));
    }

    @Test
    void teamHasOneCapacityInACycle() {
        set(quarters("1", "1", "1", "1"));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> set(quarters("1", "1", "1", "1")))
                .withMessageContaining("Platform");
    }

    @Test
    void everyProblemOfEveryQuarterIsTold() {
        List<QuarterLine.Draft> drafts =
                List.of(draft("1", "65", 100), draft("1", "65.1", 0), draft("-1", "0", 0), draft("1000", "0", 101));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(drafts))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(
                                "/quarters/1/daysOff",
                                "/quarters/2/people",
                                "/quarters/3/people",
                                "/quarters/3/runShare"));
    }

    @Test
    void threeQuartersAreNoYear() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> set(Collections.nCopies(3, draft("1", "0", 0))))
                .withMessageContaining("/quarters");
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> set(null));
    }

    @Test
    void changeOfAnOlderVersionIsRefused() {
        TeamCapacityId id = set(quarters("1", "1", "1", "1"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(
                        () -> capacity.change(new SetTeamCapacity.Change(leader, id, 7, quarters("1", "1", "1", "1"))));
    }

    @Test
    void onlyProductLeadersOfTheOrganisationSetIt() {
        TeamCapacityId id = set(quarters("1", "1", "1", "1"));
        Actor executive = Actors.with(Capacity.EXECUTIVE);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        capacity.change(new SetTeamCapacity.Change(executive, id, 0, quarters("1", "1", "1", "1"))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() ->
                        capacity.set(new SetTeamCapacity.New(executive, cycle, team, quarters("1", "1", "1", "1"))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> capacity.change(
                        new SetTeamCapacity.Change(Actors.leaderElsewhere(), id, 0, quarters("1", "1", "1", "1"))));
    }

    @Test
    void teamOfNobodyIsRefusedAtThatField() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> capacity.set(new SetTeamCapacity.New(leader, cycle, null, quarters("1", "1", "1", "1"))))
                .withMessageContaining("/teamId");
    }

    private TeamCapacityId set(List<QuarterLine.Draft> quarters) {
        return capacity.set(new SetTeamCapacity.New(leader, cycle, team, quarters));
    }

    private static List<QuarterLine.Draft> quarters(String... people) {
        return Arrays.stream(people).map(number -> draft(number, "0", 20)).toList();
    }

    private static QuarterLine.Draft draft(String people, String daysOff, int runShare) {
        return new QuarterLine.Draft(people(people), new BigDecimal(daysOff), runShare);
    }

    private static BigDecimal people(String number) {
        return new BigDecimal(number);
    }
}
