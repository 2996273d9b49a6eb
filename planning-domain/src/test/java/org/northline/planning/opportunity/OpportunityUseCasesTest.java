package org.northline.planning.opportunity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.StaleVersion;

class OpportunityUseCasesTest {
    private static final Instant NOW = Instant.parse("2026-11-14T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);

    private final Actor leader = Actors.leader();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final InMemoryOpportunities opportunities = new InMemoryOpportunities();
    private final InMemoryPiecesOfEvidence pieces = new InMemoryPiecesOfEvidence();
    private final KnownReferences references = new KnownReferences();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MaintainOpportunities maintain = new MaintainOpportunities(opportunities, cycles, references, clock);
    private final MaintainEvidence tell = new MaintainEvidence(pieces, opportunities, cycles, clock);
    private final CycleId cycle = Cycles.started(cycles, leader);

    @Test
    void opportunityMayNameTheMetricThatItMoves() {
        UUID metric = references.anything();
        OpportunityId with = maintain.add(new MaintainOpportunities.Add(leader, cycle, draft("Wait less", metric)));
        OpportunityId without = add(leader);

        assertThat(opportunities.getLive(leader.org(), with).metric()).contains(metric);
        assertThat(opportunities.getLive(leader.org(), without).metric()).isEmpty();
    }

    @Test
    void everyProblemIsToldAtOnce() {
        OpportunityDraft nothing = new OpportunityDraft(" ", "x".repeat(1001), null, Ids.next());

        refusedAt(
                () -> maintain.add(new MaintainOpportunities.Add(leader, cycle, nothing)),
                "/title",
                "/description",
                "/ownerId",
                "/metricId");
        OpportunityId id = add(leader);
        refusedAt(
                () -> tell(id, new EvidenceDraft(null, " ", "a\nb", TODAY.plusDays(2), 0, -1, null)),
                "/dimension",
                "/segment",
                "/source",
                "/askedOn",
                "/asked",
                "/important",
                "/satisfied");
        refusedAt(
                () -> tell(id, new EvidenceDraft("Region", "DACH", "Survey", TODAY.minusYears(30), 10, 11, 12)),
                "/askedOn",
                "/important",
                "/satisfied");
    }

    @Test
    void planHasThreeHundredAtMostAndRoomAgainWhenOneIsArchived() {
        OpportunityId first = add(leader);
        for (int more = 1; more < 300; more++) {
            add(leader);
        }

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> add(leader));
        maintain.archive(leader, first);
        add(leader);
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> maintain.restore(leader, first));
    }

    @Test
    void everyManagerWritesAndNobodyElse() {
        Actor manager = Actors.managerOf(Ids.next());
        OpportunityId id = add(manager);
        tell.add(new MaintainEvidence.Add(manager, id, evidence("DACH")));

        for (Actor other : new Actor[] {Actors.with(), Actors.with(Capacity.EXECUTIVE, Capacity.MISUSE_REVIEWER)}) {
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> add(other));
            assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.archive(other, id));
            assertThatExceptionOfType(Forbidden.class)
                    .isThrownBy(() -> tell.add(new MaintainEvidence.Add(other, id, evidence("Nordics"))));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> maintain.archive(Actors.leaderElsewhere(), id));
    }

    @Test
    void segmentSaysOneThing() {
        OpportunityId id = add(leader);
        EvidenceId dach = tell(id, evidence("DACH"));
        EvidenceId nordics = tell(id, evidence("Nordics"));

        refusedAt(() -> tell(id, evidence("dach")), "/segment");
        refusedAt(() -> tell.edit(new MaintainEvidence.Edit(leader, nordics, 0, evidence("DACH"))), "/segment");
        tell.edit(new MaintainEvidence.Edit(leader, dach, 0, evidence("Dach")));
        tell(add(leader), evidence("DACH"));

        assertThat(pieces.getLive(leader.org(), dach).segment()).isEqualTo("Dach");
    }

    @Test
    void withdrawnEvidenceComesBackUnlessThereIsOther() {
        OpportunityId id = add(leader);
        EvidenceId old = tell(id, evidence("DACH"));
        tell.withdraw(leader, old);
        tell.withdraw(leader, old);
        EvidenceId other = tell(id, evidence("DACH"));

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tell.restore(leader, old));

        tell.withdraw(leader, other);
        tell.restore(leader, old);
        tell.restore(leader, old);
        assertThat(pieces.getLive(leader.org(), old).isWithdrawn()).isFalse();
    }

    @Test
    void opportunityHasNoEndOfSegments() {
        OpportunityId id = add(leader);
        EvidenceId first = tell(id, evidence("Segment 0"));
        for (int number = 1; number < 50; number++) {
            tell(id, evidence("Segment " + number));
        }

        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tell(id, evidence("One too many")));
        tell.withdraw(leader, first);
        tell(id, evidence("In its place"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> tell.restore(leader, first));
    }

    @Test
    void whatIsArchivedIsGoneUntilItIsRestored() {
        OpportunityId id = add(leader);
        EvidenceId dach = tell(id, evidence("DACH"));

        maintain.archive(leader, id);
        maintain.archive(leader, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tell(id, evidence("Nordics")));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> tell.withdraw(leader, dach));

        maintain.restore(leader, id);
        tell.withdraw(leader, dach);
        assertThat(pieces.count(leader.org(), id)).isZero();
    }

    @Test
    void editOfAnOlderVersionIsRefused() {
        OpportunityId id = add(leader);
        EvidenceId dach = tell(id, evidence("DACH"));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> maintain.edit(new MaintainOpportunities.Edit(leader, id, 7, draft("New", null))));
        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> tell.edit(new MaintainEvidence.Edit(leader, dach, 7, evidence("DACH"))));
    }

    /** At the eastern end of the Earth it is tomorrow already. */
    @Test
    void dayIsThatOfWhoeverAsked() {
        Clock late = Clock.fixed(Instant.parse("2026-11-14T10:30:00Z"), ZoneOffset.UTC);
        MaintainEvidence tellLater = new MaintainEvidence(pieces, opportunities, cycles, late);
        EvidenceDraft ahead = new EvidenceDraft("Region", "Kiritimati", "Call", TODAY.plusDays(1), 5, 4, 1);
        OpportunityId id = add(leader);

        refusedAt(() -> tell(id, ahead), "/askedOn");
        EvidenceId told = tellLater.add(new MaintainEvidence.Add(leader, id, ahead));

        assertThat(pieces.getLive(leader.org(), told).askedOn()).isEqualTo(TODAY.plusDays(1));
    }

    private OpportunityId add(Actor actor) {
        return maintain.add(new MaintainOpportunities.Add(actor, cycle, draft("Wait less", null)));
    }

    private EvidenceId tell(OpportunityId opportunity, EvidenceDraft draft) {
        return tell.add(new MaintainEvidence.Add(leader, opportunity, draft));
    }

    private OpportunityDraft draft(String title, @Nullable UUID metric) {
        return new OpportunityDraft(title, "Why", references.person(), metric);
    }

    private static EvidenceDraft evidence(String segment) {
        return new EvidenceDraft("Region", segment, "Survey of October", TODAY, 90, 70, 20);
    }

    private static void refusedAt(ThrowingCallable call, String... pointers) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(call)
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(FieldProblem::pointer)
                        .containsExactlyInAnyOrder(pointers));
    }
}
