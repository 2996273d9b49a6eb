package org.northline.planning.share;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
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

class MaintainShareLinksTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final String HASH = "a".repeat(64);

    private final InMemoryShareLinks links = new InMemoryShareLinks();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final Actor leader = Actors.leader();
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final MaintainShareLinks maintain = at(TODAY);

    @Test
    void linkIsForItsAudienceWithoutWhiteSpaceAroundIt() {
        ShareLinkId id = maintain.make(link("  The board ", TODAY.plusDays(1)), HASH, Optional.empty());

        assertThat(links.get(leader.org(), id).audience()).isEqualTo("The board");
        assertThat(links.get(leader.org(), id).madeOn()).isEqualTo(TODAY);
    }

    @Test
    void linkLastsAYearAtMostAndADayAtLeast() {
        maintain.check(link("The board", TODAY.plusYears(1)));

        for (LocalDate day :
                new LocalDate[] {TODAY, TODAY.minusDays(1), TODAY.plusYears(1).plusDays(1), null}) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> maintain.make(link("The board", day), HASH, Optional.empty()))
                    .withMessageContaining("/expiresOn");
        }
    }

    @Test
    void lengtheningCountsFromTheDayOnWhichItWasMade() {
        ShareLinkId id = maintain.make(link("The board", TODAY.plusDays(1)), HASH, Optional.empty());
        MaintainShareLinks later = at(TODAY.plusMonths(6));

        later.change(new MaintainShareLinks.Change(leader, id, 0, "The board", TODAY.plusYears(1)));

        assertThat(links.get(leader.org(), id).expiresOn()).isEqualTo(TODAY.plusYears(1));
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> later.change(new MaintainShareLinks.Change(
                        leader, id, 0, "The board", TODAY.plusYears(1).plusDays(1))));
    }

    @Test
    void revokedLinkChangesNoMore() {
        ShareLinkId id = maintain.make(link("The board", TODAY.plusDays(9)), HASH, Optional.empty());
        maintain.revoke(leader, id);
        maintain.revoke(leader, id);

        assertThat(links.get(leader.org(), id).isRevoked()).isTrue();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() ->
                        maintain.change(new MaintainShareLinks.Change(leader, id, 0, "Others", TODAY.plusDays(8))));
    }

    @Test
    void changingAnOlderVersionIsRefused() {
        ShareLinkId id = maintain.make(link("The board", TODAY.plusDays(9)), HASH, Optional.empty());

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() ->
                        maintain.change(new MaintainShareLinks.Change(leader, id, 7, "Others", TODAY.plusDays(8))));
    }

    @Test
    void othersNeitherMakeNorRevokeLinks() {
        Actor manager = new Actor(
                leader.org(), leader.person(), Set.of(Capacity.PRODUCT_MANAGER, Capacity.ADMINISTRATOR), Set.of());
        ShareLinkId id = maintain.make(link("The board", TODAY.plusDays(9)), HASH, Optional.empty());

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.revoke(manager, id));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.check(new MaintainShareLinks.New(
                        manager, cycle, "The board", TODAY.plusDays(9), SharedLanes.PRODUCT, false, false)));
    }

    @Test
    void linkOfAnotherOrganisationIsNotThere() {
        ShareLinkId id = maintain.make(link("The board", TODAY.plusDays(9)), HASH, Optional.empty());

        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> maintain.revoke(Actors.leaderElsewhere(), id));
    }

    private MaintainShareLinks at(LocalDate day) {
        Instant noon = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        return new MaintainShareLinks(links, cycles, Clock.fixed(noon, ZoneOffset.UTC));
    }

    private MaintainShareLinks.New link(String audience, LocalDate expiresOn) {
        return new MaintainShareLinks.New(leader, cycle, audience, expiresOn, SharedLanes.PRODUCT, false, false);
    }
}
