package org.northline.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class MaintainTeamsTest {
    private final InMemoryTeams teams = new InMemoryTeams();
    private final Actor leader = Actors.leader();
    private final MaintainTeams maintain = new MaintainTeams(teams, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

    @Test
    void addedTeamHasItsNameWithoutWhiteSpaceAroundIt() {
        TeamId id = maintain.add(leader, "  Platform ");

        assertThat(teams.getLive(leader.org(), id).name()).isEqualTo("Platform");
    }

    @Test
    void nameIsTakenWithoutRegardToCaseUntilItsTeamIsArchived() {
        TeamId id = maintain.add(leader, "Platform");

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.add(leader, "PLATFORM"))
                .withMessageContaining("Platform");

        maintain.archive(leader, id);
        assertThat(maintain.add(leader, "PLATFORM")).isNotEqualTo(id);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> maintain.restore(leader, id));
    }

    @Test
    void teamMayKeepItsNameInOtherLetters() {
        TeamId id = maintain.add(leader, "Platform");

        maintain.rename(new MaintainTeams.Rename(leader, id, 0, "PLATFORM"));

        assertThat(teams.getLive(leader.org(), id).name()).isEqualTo("PLATFORM");
    }

    @Test
    void renamingAnOlderVersionIsRefused() {
        TeamId id = maintain.add(leader, "Platform");

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> maintain.rename(new MaintainTeams.Rename(leader, id, 1, "Core")));
    }

    @Test
    void teamWithoutANameIsRefusedAtThatField() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> maintain.add(leader, " "))
                .withMessageContaining("/name");
    }

    @Test
    void teamOfWhichItemsTakeSomethingIsNotArchived() {
        TeamId id = maintain.add(leader, "Platform");
        teams.haveItems(id, 1);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.archive(leader, id))
                .withMessageStartingWith("1 item takes effort of Platform.");

        teams.haveItems(id, 12);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.archive(leader, id))
                .withMessageStartingWith("12 items take");
    }

    @Test
    void archivedTeamIsGoneUntilItIsRestored() {
        TeamId id = maintain.add(leader, "Platform");
        maintain.archive(leader, id);

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> teams.getLive(leader.org(), id));

        maintain.restore(leader, id);
        maintain.restore(leader, id);
        assertThat(teams.getLive(leader.org(), id).name()).isEqualTo("Platform");
    }

    @Test
    void onlyProductLeadersOfTheOrganisationMaintainTeams() {
        TeamId id = maintain.add(leader, "Platform");
        Actor executive = Actors.with(Capacity.EXECUTIVE);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.add(executive, "Core"));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.archive(executive, id));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.restore(executive, id));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.rename(new MaintainTeams.Rename(executive, id, 0, "Core")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> maintain.archive(Actors.leaderElsewhere(), id));
    }
}
