package org.northline.planning.tripwire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.revisit.SomeSubjects;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;

class TripwireUseCasesTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);
    private static final Instant NOW = TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC);

    private final InMemoryTripwires tripwires = new InMemoryTripwires();
    private final SomeMeasures measures = new SomeMeasures();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final Actor leader = Actors.leader();
    private final Actor owner = Actors.with(Capacity.STAKEHOLDER);
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MaintainTripwires maintain =
            new MaintainTripwires(tripwires, measures, new SomeSubjects(), cycles, clock);
    private final DecideTripwire decide = new DecideTripwire(tripwires, measures, new SomeSubjects(), cycles, clock);

    @Test
    void whatHasTrippedIsDecidedAndThenWatchesAgain() {
        TripwireId id = set(SubjectKind.PLAN);
        measures.say(TODAY, NOW.minusSeconds(60), 40);

        decide.decide(decision(owner, id, DecisionChoice.CHANGE, SomeMeasures.CHANGED, true));

        assertThat(tripwires.decisions()).singleElement().satisfies(made -> {
            assertThat(made.figure()).isEqualByComparingTo("40");
            assertThat(made.figureOn()).isEqualTo(TODAY);
            assertThat(made.change()).contains(SomeMeasures.REASON);
        });
        assertThat(state(id)).isEqualTo(TripwireState.WAITING);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> decide.decide(decision(leader, id, DecisionChoice.KEEP, null, true)));
        measures.say(TODAY.plusDays(1), NOW.plusSeconds(90_000), 30);
        assertThat(state(id)).isEqualTo(TripwireState.TRIPPED);
    }

    @Test
    void whoeverWantsNoMoreOfItArchivesItWithTheDecision() {
        TripwireId id = set(SubjectKind.PLAN);
        measures.say(TODAY, NOW.minusSeconds(60), 40);

        decide.decide(decision(leader, id, DecisionChoice.STOP, null, false));

        assertThat(tripwires.find(leader.org(), id).orElseThrow().isArchived()).isTrue();
    }

    @Test
    void figureThatSomebodyWroteWhilePeopleDecidedIsLookedAt() {
        TripwireId id = set(SubjectKind.PLAN);
        measures.say(TODAY, NOW.minusSeconds(60), 40);

        decide.decide(decision(leader, id, DecisionChoice.KEEP, null, true));
        measures.say(TODAY.plusDays(1), NOW.minusSeconds(1), 30);

        assertThat(state(id)).isEqualTo(TripwireState.TRIPPED);
    }

    @Test
    void noMoreAreRestoredThanAreReadAtOnce() {
        TripwireId archived = set(SubjectKind.PLAN);
        maintain.archive(leader, archived);
        for (int count = 0; count < MaintainTripwires.MOST_LIVE; count++) {
            set(SubjectKind.PLAN);
        }

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.restore(leader, archived))
                .withMessageContaining("Archive some first");
    }

    @Test
    void whatHasTrippedIsNotHushedUp() {
        TripwireId id = set(SubjectKind.PLAN);
        measures.say(TODAY, NOW.minusSeconds(60), 40);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(
                        () -> maintain.change(new MaintainTripwires.Change(leader, id, 0, draft(SubjectKind.PLAN))));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> maintain.archive(leader, id));
    }

    @Test
    void settingNeedsALeaderOrTheManagerOfItsProductAndDecidingItsOwnerToo() {
        Actor manager = Actors.managerOf(SomeSubjects.PRODUCT);
        TripwireId id = maintain.set(new MaintainTripwires.New(manager, cycle, draft(SubjectKind.ITEM)));
        measures.say(TODAY, NOW.minusSeconds(60), 40);

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.set(new MaintainTripwires.New(manager, cycle, draft(SubjectKind.PLAN))));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.archive(owner, id));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> decide.decide(
                        decision(Actors.with(Capacity.STAKEHOLDER), id, DecisionChoice.KEEP, null, true)));
        decide.decide(decision(manager, id, DecisionChoice.KEEP, null, true));
        assertThat(tripwires.decisions()).hasSize(1);
    }

    @Test
    void changeIsNamedByAReasonThatWasGivenAndNotWhenThePlanStays() {
        TripwireId id = set(SubjectKind.PLAN);
        measures.say(TODAY, NOW.minusSeconds(60), 40);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> decide.decide(decision(leader, id, DecisionChoice.CHANGE, Ids.next(), true)))
                .withMessageContaining("/changedItemId");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> decide.decide(decision(leader, id, DecisionChoice.KEEP, SomeMeasures.CHANGED, true)))
                .withMessageContaining("/changedItemId");
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        TripwireDraft draft = new TripwireDraft(
                SubjectKind.PLAN,
                null,
                MeasureKind.METRIC,
                Ids.next(),
                TripwireComparison.FALLS_AT_MOST,
                BigDecimal.valueOf(101),
                BigDecimal.ZERO,
                TODAY,
                TODAY.minusDays(1),
                null,
                "");
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> maintain.set(new MaintainTripwires.New(leader, cycle, draft)))
                .withMessageContaining("/threshold")
                .withMessageContaining("/baseline")
                .withMessageContaining("/endsOn")
                .withMessageContaining("/ownerId")
                .withMessageContaining("/agreed");
    }

    private TripwireState state(TripwireId id) {
        Tripwire tripwire = tripwires.getLive(leader.org(), id);
        return tripwire.watch()
                .standing(measures.figures(leader.org(), tripwire.measure(), tripwire.unit(), TODAY))
                .state();
    }

    private TripwireId set(SubjectKind kind) {
        return maintain.set(new MaintainTripwires.New(leader, cycle, draft(kind)));
    }

    private static DecideTripwire.Command decision(
            Actor actor, TripwireId id, DecisionChoice choice, @Nullable UUID changed, boolean watchesOn) {
        return new DecideTripwire.Command(actor, id, choice, "Because of it.", changed, watchesOn);
    }

    private TripwireDraft draft(SubjectKind kind) {
        return new TripwireDraft(
                kind,
                Ids.next(),
                MeasureKind.KEY_RESULT,
                Ids.next(),
                TripwireComparison.AT_LEAST,
                BigDecimal.valueOf(50),
                null,
                TODAY.minusDays(30),
                null,
                owner.person(),
                "We stop hiring.");
    }
}
