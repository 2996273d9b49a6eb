package org.northline.planning.revisit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;

class MaintainRevisitsTest {
    private static final LocalDate TODAY = LocalDate.of(2027, 3, 1);

    private final InMemoryRevisits revisits = new InMemoryRevisits();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final Actor leader = Actors.leader();
    private final Actor owner = Actors.with(Capacity.STAKEHOLDER);
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final MaintainRevisits maintain = new MaintainRevisits(
            revisits,
            new SomeSubjects(),
            cycles,
            Clock.fixed(TODAY.atTime(9, 0).toInstant(ZoneOffset.UTC), ZoneOffset.UTC));

    @Test
    void whatIsAskedOnceIsDoneWithItsOutcome() {
        RevisitId id = plan(TODAY, Repeat.ONCE);

        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, TODAY, "We go on."));

        assertThat(revisits.getLive(leader.org(), id).isDone()).isTrue();
        assertThat(revisits.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.outcome()).isEqualTo("We go on.");
            assertThat(outcome.dueOn()).isEqualTo(TODAY);
        });
    }

    @ParameterizedTest
    @CsvSource({"2027-03-01, 2027-06-01", "2027-03-15, 2027-06-15", "2026-11-30, 2027-05-30", "2026-12-01, 2027-06-01"})
    void whatComesBackMovesToItsFirstDayAfterToday(LocalDate due, LocalDate next) {
        RevisitId id = plan(due, Repeat.QUARTERLY);

        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, due, "We go on."));

        assertThat(revisits.getLive(leader.org(), id).dueOn()).isEqualTo(next);
        assertThat(revisits.getLive(leader.org(), id).isDone()).isFalse();
    }

    @Test
    void twoPeopleDoNotWriteDownTheSameDay() {
        RevisitId id = plan(TODAY, Repeat.QUARTERLY);
        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, TODAY, "We go on."));

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.lookedAt(new MaintainRevisits.LookedAt(leader, id, TODAY, "We stop.")));
    }

    @Test
    void dayThatIsWrittenDownIsNotAskedForAgain() {
        RevisitId id = plan(TODAY, Repeat.QUARTERLY);
        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, TODAY, "We go on."));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> maintain.change(
                        new MaintainRevisits.Change(leader, id, 0, draft(SubjectKind.PLAN, TODAY, Repeat.QUARTERLY))))
                .withMessageContaining("/dueOn");
    }

    @Test
    void whatIsDoneComesBackOnAnotherDayOnly() {
        RevisitId id = plan(TODAY, Repeat.ONCE);
        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, TODAY, "We go on."));

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> maintain.change(
                        new MaintainRevisits.Change(leader, id, 0, draft(SubjectKind.PLAN, TODAY, Repeat.QUARTERLY))))
                .withMessageContaining("/dueOn");
        maintain.change(new MaintainRevisits.Change(
                leader, id, 0, draft(SubjectKind.PLAN, TODAY.plusMonths(3), Repeat.QUARTERLY)));
        assertThat(revisits.getLive(leader.org(), id).isDone()).isFalse();
    }

    @Test
    void whatComesBackLeavesOutTheDaysThatAreWrittenDown() {
        RevisitId id = plan(LocalDate.of(2027, 4, 10), Repeat.QUARTERLY);
        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, LocalDate.of(2027, 4, 10), "Early, and well."));
        LocalDate missed = LocalDate.of(2027, 1, 10);
        maintain.change(new MaintainRevisits.Change(leader, id, 0, draft(SubjectKind.PLAN, missed, Repeat.QUARTERLY)));

        maintain.lookedAt(new MaintainRevisits.LookedAt(owner, id, missed, "Late, and well."));

        assertThat(revisits.getLive(leader.org(), id).dueOn()).isEqualTo(LocalDate.of(2027, 7, 10));
    }

    @Test
    void planningAndChangingNeedALeaderOrTheManagerOfItsProduct() {
        Actor manager = Actors.managerOf(SomeSubjects.PRODUCT);
        maintain.plan(new MaintainRevisits.Plan(manager, cycle, draft(SubjectKind.ITEM, TODAY, Repeat.ONCE)));

        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.plan(
                        new MaintainRevisits.Plan(manager, cycle, draft(SubjectKind.THEME, TODAY, Repeat.ONCE))));
        RevisitId id = plan(TODAY, Repeat.ONCE);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> maintain.archive(owner, id));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(
                        () -> maintain.lookedAt(new MaintainRevisits.LookedAt(manager, id, TODAY, "Not mine to say.")));
    }

    @Test
    void everyFieldThatIsWrongIsNamed() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> maintain.plan(new MaintainRevisits.Plan(
                        leader, cycle, new RevisitDraft(SubjectKind.PLAN, null, " ", TODAY.plusYears(4), null, null))))
                .withMessageContaining("/question")
                .withMessageContaining("/dueOn")
                .withMessageContaining("/repeats")
                .withMessageContaining("/ownerId");
    }

    private RevisitId plan(LocalDate dueOn, Repeat repeats) {
        return maintain.plan(new MaintainRevisits.Plan(leader, cycle, draft(SubjectKind.PLAN, dueOn, repeats)));
    }

    private RevisitDraft draft(SubjectKind kind, LocalDate dueOn, Repeat repeats) {
        return new RevisitDraft(kind, Ids.next(), "Do we still believe it?", dueOn, repeats, owner.person());
    }
}
