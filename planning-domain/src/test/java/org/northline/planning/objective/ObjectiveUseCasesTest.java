package org.northline.planning.objective;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.Cycles;
import org.northline.planning.cycle.InMemoryPlanningCycles;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Actors;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.StaleVersion;

class ObjectiveUseCasesTest {
    private static final Instant NOW = Instant.parse("2026-11-14T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 14);

    private final Actor leader = Actors.leader();
    private final InMemoryPlanningCycles cycles = new InMemoryPlanningCycles();
    private final InMemoryObjectives objectives = new InMemoryObjectives();
    private final InMemoryKeyResults keyResults = new InMemoryKeyResults();
    private final InMemoryCheckIns checkIns = new InMemoryCheckIns();
    private final KnownPlan plan = new KnownPlan();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final MaintainObjectives maintain = new MaintainObjectives(objectives, cycles, plan, clock);
    private final MaintainKeyResults measure = new MaintainKeyResults(keyResults, objectives, cycles, plan, clock);
    private final CheckInKeyResult check = new CheckInKeyResult(checkIns, keyResults, objectives, cycles, clock);
    private final CycleId cycle = Cycles.started(cycles, leader);
    private final PersonId owner = plan.person();

    @Test
    void objectivesAreAddedOneAfterTheOther() {
        ObjectiveId first = add(leader, null);
        ObjectiveId second = add(leader, plan.product());

        assertThat(objective(first).position()).isEqualTo(1);
        assertThat(objective(first).product()).isEmpty();
        assertThat(objective(second).position()).isEqualTo(2);
        assertThat(objective(second).product()).isPresent();
    }

    @Test
    void everyProblemOfAnObjectiveIsToldAtOnce() {
        ObjectiveDraft nothing = new ObjectiveDraft(null, null, " ", "x".repeat(501), null, null);

        refusedAt(
                () -> maintain.add(new MaintainObjectives.Add(leader, cycle, nothing)),
                "/title",
                "/why",
                "/commitment",
                "/themeId",
                "/ownerId");
    }

    @Test
    void managerWritesObjectivesOfTheOwnProductAlone() {
        ProductId product = plan.product();
        Actor manager = Actors.managerOf(product.value());
        ObjectiveId own = add(manager, product);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> add(manager, null));
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> add(manager, plan.product()));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.edit(new MaintainObjectives.Edit(manager, own, 0, draft(null))));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> maintain.archive(Actors.with(Capacity.EXECUTIVE), own));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> maintain.archive(Actors.leaderElsewhere(), own));
    }

    @Test
    void editOfAnOlderVersionIsRefused() {
        ObjectiveId id = add(leader, null);

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> maintain.edit(new MaintainObjectives.Edit(leader, id, 1, draft(null))));
    }

    @Test
    void archivedObjectiveComesBackWhileItsThemeIsThere() {
        ObjectiveId id = add(leader, null);
        maintain.archive(leader, id);
        maintain.archive(leader, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> objectives.getLive(leader.org(), id));

        UUID theme = objectives.find(leader.org(), id).orElseThrow().theme().value();
        maintain.restore(leader, id);
        maintain.restore(leader, id);
        assertThat(objective(id).isArchived()).isFalse();

        maintain.archive(leader, id);
        plan.forget(theme);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> maintain.restore(leader, id))
                .withMessageContaining("Bring the theme back first");
    }

    @ParameterizedTest
    @CsvSource({
        "INCREASE, 10, 10, /target",
        "INCREASE, 10, 9.5, /target",
        "DECREASE, 10, 10.0, /target",
        "DECREASE, 10, 11, /target",
        ", 10, 11, /direction",
        "INCREASE, , 11, /baseline",
        "INCREASE, 10, , /target",
        "INCREASE, 1e-999999999, 2, /baseline",
        "INCREASE, 1, 1e999999999, /target"
    })
    void figuresThatAreNoWayAreRefused(Direction direction, BigDecimal baseline, BigDecimal target, String pointer) {
        ObjectiveId objective = add(leader, null);
        KeyResultDraft draft =
                new KeyResultDraft("Days", "days", direction, baseline, target, KeyResultKind.LEADING, owner, null);

        refusedAt(() -> measure.add(new MaintainKeyResults.Add(leader, objective, draft)), pointer);
    }

    @Test
    void keyResultThatFollowsAMetricIsCountedAsTheMetricIs() {
        UUID metric = plan.metric("days");
        ObjectiveId objective = add(leader, null);

        KeyResultId id = measure.add(new MaintainKeyResults.Add(leader, objective, keyResult(null, metric)));

        assertThat(keyResults.getLive(leader.org(), id).unit()).isEqualTo("days");
        assertThat(keyResults.getLive(leader.org(), id).metric()).contains(metric);
        refusedAt(
                () -> measure.add(new MaintainKeyResults.Add(leader, objective, keyResult("hours", metric))), "/unit");
        refusedAt(
                () -> measure.add(new MaintainKeyResults.Add(leader, objective, keyResult(null, UUID.randomUUID()))),
                "/metricId");
    }

    @Test
    void withdrawnKeyResultIsGoneUntilItIsRestored() {
        KeyResultId id = keyResult();
        measure.withdraw(leader, id);
        measure.withdraw(leader, id);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> keyResults.getLive(leader.org(), id));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> said(leader, id, "12", TODAY));

        measure.restore(leader, id);
        measure.restore(leader, id);
        assertThat(keyResults.getLive(leader.org(), id).position()).isEqualTo(1);
    }

    @Test
    void whoAnswersForItChecksIn() {
        KeyResultId id = keyResult();
        Actor answers = new Actor(Actors.ORG, owner, Set.of(), Set.of());

        CheckInId said = said(answers, id, "12.5", TODAY);

        CheckIn checkIn = checkIns.get(leader.org(), said);
        assertThat(checkIn.author()).isEqualTo(owner);
        assertThat(checkIn.value()).contains(new BigDecimal("12.5"));
        assertThatExceptionOfType(Forbidden.class)
                .isThrownBy(() -> said(Actors.with(Capacity.EXECUTIVE), id, "12", TODAY));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-15, true", "2026-11-16, false", "2024-11-15, true", "2024-11-14, false", "1900-01-01, false"})
    void dayIsOfTheLastTwoYearsAndNowhereInTheFuture(LocalDate day, boolean taken) {
        // At 11:00 of the 14th in UTC, the 15th has begun on the eastern end of the Earth.
        CheckInKeyResult later = new CheckInKeyResult(
                checkIns,
                keyResults,
                objectives,
                cycles,
                Clock.fixed(Instant.parse("2026-11-14T11:00:00Z"), ZoneOffset.UTC));
        KeyResultId id = keyResult();
        CheckInKeyResult.New said =
                new CheckInKeyResult.New(leader, id, day, BigDecimal.TEN, Confidence.ON_TRACK, null);

        if (taken) {
            assertThat(checkIns.get(leader.org(), later.checkIn(said)).checkedOn())
                    .isEqualTo(day);
        } else {
            refusedAt(() -> later.checkIn(said), "/checkedOn");
        }
    }

    @Test
    void whatFollowsAMetricHasNoOtherValue() {
        ObjectiveId objective = add(leader, null);
        KeyResultId id =
                measure.add(new MaintainKeyResults.Add(leader, objective, keyResult(null, plan.metric("days"))));

        refusedAt(() -> said(leader, id, "12", TODAY), "/value");
        assertThat(checkIns.get(leader.org(), said(leader, id, null, TODAY)).value())
                .isEmpty();
    }

    @Test
    void everyProblemOfACheckInIsToldAtOnce() {
        KeyResultId id = keyResult();

        refusedAt(
                () -> check.checkIn(new CheckInKeyResult.New(leader, id, null, null, null, "x".repeat(501))),
                "/value",
                "/confidence",
                "/note",
                "/checkedOn");
    }

    @Test
    void mistakenCheckInIsWithdrawnOnceAndStays() {
        CheckInId id = said(leader, keyResult(), "12", TODAY);

        refusedAt(() -> check.withdraw(leader, id, " "), "/reason");
        check.withdraw(leader, id, "One zero too many");

        assertThat(checkIns.get(leader.org(), id).withdrawalReason()).contains("One zero too many");
        assertThat(checkIns.get(leader.org(), id).value()).contains(new BigDecimal("12"));
        assertThatExceptionOfType(Conflict.class).isThrownBy(() -> check.withdraw(leader, id, "Again"));
    }

    private KeyResultId keyResult() {
        return measure.add(new MaintainKeyResults.Add(leader, add(leader, null), keyResult("days", null)));
    }

    private KeyResultDraft keyResult(String unit, UUID metric) {
        return new KeyResultDraft(
                "Days to the first full day",
                unit,
                Direction.DECREASE,
                new BigDecimal("29"),
                new BigDecimal("7"),
                KeyResultKind.LEADING,
                owner,
                metric);
    }

    private CheckInId said(Actor actor, KeyResultId id, String value, LocalDate day) {
        return check.checkIn(new CheckInKeyResult.New(
                actor, id, day, value == null ? null : new BigDecimal(value), Confidence.AT_RISK, "Because"));
    }

    private ObjectiveId add(Actor actor, ProductId product) {
        return maintain.add(new MaintainObjectives.Add(actor, cycle, draft(product)));
    }

    private ObjectiveDraft draft(ProductId product) {
        return new ObjectiveDraft(plan.theme(), product, "Open on time", "", owner, Commitment.COMMITTED);
    }

    private Objective objective(ObjectiveId id) {
        return objectives.getLive(leader.org(), id);
    }

    private static void refusedAt(ThrowingCallable asked, String... pointers) {
        Consumer<InvalidInput> points = refused -> assertThat(refused.problems())
                .extracting(problem -> problem.pointer())
                .contains(pointers)
                .containsOnly(pointers);
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(asked).satisfies(points);
    }
}
