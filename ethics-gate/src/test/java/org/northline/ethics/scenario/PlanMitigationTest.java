package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.ethics.review.MisuseReview;
import org.northline.ethics.review.ReviewDesk;
import org.northline.ethics.review.ReviewsInMemory;
import org.northline.ethics.scenario.Mitigation.BlockedStep;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;
import org.northline.planning.shared.StaleVersion;

class PlanMitigationTest {
    private static final Instant NOW = Instant.parse("2027-01-02T03:04:05Z");
    private static final LocalDate TODAY = LocalDate.parse("2027-01-02");
    private static final Actor PLANNER = new Actor(
            new OrgId(UUID.randomUUID()), new PersonId(UUID.randomUUID()), Set.of(Capacity.PRODUCT_MANAGER), Set.of());
    private static final LastChange CHANGE = LastChange.by(PLANNER.person(), NOW);
    private static final UUID OWNER = UUID.randomUUID();

    private final ReviewsInMemory reviews = new ReviewsInMemory();
    private final ScenariosInMemory scenarios = new ScenariosInMemory();
    private final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    private final PlanMitigation mitigations =
            new PlanMitigation(new ReviewDesk(reviews, review -> 2, clock), scenarios, clock);
    private final MisuseReview review = MisuseReview.start(
            OrgKey.of(PLANNER.org(), UUID.randomUUID()), UUID.randomUUID(), 1, PLANNER.person(), CHANGE);
    private final ScenarioId scenario = new ScenarioId(UUID.randomUUID());

    PlanMitigationTest() {
        reviews.add(review);
        scenarios.activate(OWNER);
        scenarios.add(MisuseScenario.write(
                OrgKey.of(PLANNER.org(), scenario.value()),
                review.id(),
                new MisuseScenario.Content(
                        ScenarioKind.MISUSE,
                        new Narrative("Stalking", "A former partner", "Control", "Shared lists", "A user", "", ""),
                        new Score(4, Likelihood.of(3), Set.of()),
                        Set.of(2)),
                CHANGE));
    }

    @Test
    void planIsKeptAsItWasTyped() {
        Mitigation planned = plan(draft(TODAY, OWNER, 2, 1));

        assertThat(planned.scenario()).isEqualTo(scenario);
        assertThat(planned.plannedBy()).isEqualTo(PLANNER.person());
        assertThat(planned.plan())
                .isEqualTo(new Mitigation.Plan(
                        "Ask before sharing",
                        new PersonId(OWNER),
                        TODAY,
                        "Nobody shares unasked",
                        BlockedStep.LAUNCH,
                        2,
                        1));
    }

    @Test
    void planningMayRaiseTheTier() {
        plan(draft(TODAY, OWNER, 2, 1));

        assertThat(review.tier()).isEqualTo(2);
    }

    @Test
    void dayThatIsOverIsRefused() {
        assertThat(problems(draft(TODAY.minusDays(1), OWNER, 2, 1)))
                .containsExactly("/dueOn Choose a day that is not over yet.");
    }

    @Test
    void ownerIsAnActivePerson() {
        assertThat(problems(draft(TODAY, UUID.randomUUID(), 2, 1)))
                .containsExactly("/ownerId There is no such active person.");
    }

    @Test
    void dayAndOwnerAreRequired() {
        scenarios.activate(PLANNER.person().value());

        assertThat(problems(draft(null, null, 2, 1)))
                .containsExactly("/dueOn This is required.", "/ownerId This is required.");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, /residualSeverity",
        "6, 1, /residualSeverity",
        "1, 0, /residualLikelihood",
        "1, 6, /residualLikelihood"
    })
    void residualFiguresAreOneToFive(int severity, int likelihood, String pointer) {
        assertThat(problems(draft(TODAY, OWNER, severity, likelihood))).containsExactly(pointer + " Choose 1 to 5.");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void bothEndsOfTheResidualFiguresAreAccepted(int figure) {
        Mitigation.Plan plan = plan(draft(TODAY, OWNER, figure, figure)).plan();

        assertThat(plan.residualSeverity()).isEqualTo(figure);
        assertThat(plan.residualLikelihood()).isEqualTo(figure);
    }

    @Test
    void revisionReplacesThePlan() {
        Mitigation planned = plan(draft(TODAY, OWNER, 2, 1));
        List<MisuseReview> saved = reviews.saved();
        saved.clear();

        mitigations.revise(PLANNER, id(planned), 0, draft(TODAY.plusDays(5), OWNER, 3, 2));

        assertThat(planned.plan().dueOn()).isEqualTo(TODAY.plusDays(5));
        assertThat(planned.plan().residualSeverity()).isEqualTo(3);
        assertThat(saved).isNotEmpty();
    }

    @Test
    void revisionOfAnotherVersionIsRefused() {
        Mitigation planned = plan(draft(TODAY, OWNER, 2, 1));

        assertThatExceptionOfType(StaleVersion.class)
                .isThrownBy(() -> mitigations.revise(PLANNER, id(planned), 7, draft(TODAY, OWNER, 3, 2)));
    }

    @Test
    void whatWasVerifiedDoesNotChange() {
        Mitigation planned = plan(draft(TODAY, OWNER, 2, 1));
        scenarios.verify(planned);

        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> mitigations.revise(PLANNER, id(planned), 0, draft(TODAY, OWNER, 3, 2)));
        assertThat(planned.plan().residualSeverity()).isEqualTo(2);
    }

    private Mitigation plan(PlanMitigation.Draft draft) {
        return scenarios.get(PLANNER.org(), mitigations.plan(PLANNER, scenario, draft));
    }

    private List<String> problems(PlanMitigation.Draft draft) {
        return assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> mitigations.plan(PLANNER, scenario, draft))
                .actual()
                .problems()
                .stream()
                .map(PlanMitigationTest::written)
                .toList();
    }

    private static String written(FieldProblem problem) {
        return problem.pointer() + " " + problem.detail();
    }

    private static MitigationId id(Mitigation mitigation) {
        return new MitigationId(mitigation.key().id());
    }

    private static PlanMitigation.Draft draft(
            @Nullable LocalDate dueOn, @Nullable UUID owner, int severity, int likelihood) {
        return new PlanMitigation.Draft(
                "Ask before sharing", owner, dueOn, "Nobody shares unasked", BlockedStep.LAUNCH, severity, likelihood);
    }
}
