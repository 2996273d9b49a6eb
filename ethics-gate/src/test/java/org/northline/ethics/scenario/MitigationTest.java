package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.northline.ethics.review.ReviewId;
import org.northline.ethics.scenario.Mitigation.BlockedStep;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class MitigationTest {
    private static final LastChange CHANGE = change();
    private static final Mitigation.Plan PLAN = new Mitigation.Plan(
            "Ask before sharing",
            new PersonId(UUID.randomUUID()),
            LocalDate.parse("2027-03-01"),
            "Nobody shares unasked",
            BlockedStep.PROMOTION,
            2,
            1);

    @Test
    void mitigationIsOfItsScenarioAndReview() {
        MisuseScenario scenario = scenario();

        Mitigation mitigation = Mitigation.plan(key(), scenario, PLAN, CHANGE);

        assertThat(mitigation.scenario().value()).isEqualTo(scenario.key().id());
        assertThat(mitigation.review()).isEqualTo(scenario.review());
        assertThat(mitigation.plannedBy()).isEqualTo(CHANGE.by());
        assertThat(mitigation.isWithdrawn()).isFalse();
    }

    @Test
    void revisionKeepsWhoPlannedIt() {
        Mitigation mitigation = Mitigation.plan(key(), scenario(), PLAN, CHANGE);
        Mitigation.Plan other = new Mitigation.Plan(
                "Ask twice", PLAN.owner(), PLAN.dueOn().plusDays(1), "Nobody complains", BlockedStep.LAUNCH, 1, 2);
        LastChange later = change();

        mitigation.revise(other, later);

        assertThat(mitigation.plan()).isEqualTo(other);
        assertThat(mitigation.plannedBy()).isEqualTo(CHANGE.by());
        assertThat(mitigation.lastChange()).isEqualTo(later);
    }

    @Test
    void withdrawalKeepsThePlan() {
        Mitigation mitigation = Mitigation.plan(key(), scenario(), PLAN, CHANGE);
        LastChange later = change();

        mitigation.withdraw(later);

        assertThat(mitigation.isWithdrawn()).isTrue();
        assertThat(mitigation.plan()).isEqualTo(PLAN);
        assertThat(mitigation.lastChange()).isEqualTo(later);
    }

    @Test
    void mitigationsAreTheSameByTheirKey() {
        OrgKey key = key();

        assertThat(Mitigation.plan(key, scenario(), PLAN, CHANGE))
                .isEqualTo(Mitigation.plan(key, scenario(), PLAN, CHANGE))
                .hasSameHashCodeAs(key)
                .isNotEqualTo(Mitigation.plan(key(), scenario(), PLAN, CHANGE))
                .isNotEqualTo(key);
    }

    private static MisuseScenario scenario() {
        return MisuseScenario.write(
                key(),
                new ReviewId(UUID.randomUUID()),
                new MisuseScenario.Content(
                        ScenarioKind.MISUSE,
                        new Narrative("Stalking", "A former partner", "", "", "A user", "", ""),
                        new Score(3, Likelihood.unknown(), Set.of()),
                        Set.of(1)),
                CHANGE);
    }

    private static LastChange change() {
        return LastChange.by(new PersonId(UUID.randomUUID()), Instant.parse("2027-01-02T03:04:05Z"));
    }

    private static OrgKey key() {
        return OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID());
    }
}
