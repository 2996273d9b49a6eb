package org.northline.ethics.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.ethics.review.ReviewId;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.PersonId;

class MisuseScenarioTest {
    private static final PersonId VILLAIN = new PersonId(UUID.randomUUID());
    private static final LastChange NOW = LastChange.by(VILLAIN, Instant.parse("2027-01-02T03:04:05Z"));

    @Test
    @DisplayName("I-30 A mitigation that nobody has verified lowers nothing")
    void unverifiedMitigationLowersNothing() {
        MisuseScenario scenario = scenario(score(4, 3));

        scenario.mitigated(List.of(), NOW);

        assertThat(scenario.inherentLevel()).isEqualTo(3);
        assertThat(scenario.residualLevel()).isEqualTo(3);
    }

    @Test
    @DisplayName("I-30 A verified mitigation lowers the residual level and never the inherent one")
    void verifiedMitigationLowersTheResidualLevelOnly() {
        MisuseScenario scenario = scenario(score(4, 3));

        scenario.mitigated(List.of(score(2, 2)), NOW);

        assertThat(scenario.inherentLevel()).isEqualTo(3);
        assertThat(scenario.residualLevel()).isEqualTo(1);
    }

    @Test
    void mitigationThatClaimsToMakeThingsWorseChangesNothing() {
        MisuseScenario scenario = scenario(score(1, 1));

        scenario.mitigated(List.of(score(5, 5)), NOW);

        assertThat(scenario.residualLevel()).isEqualTo(1);
    }

    @Test
    void bestOfSeveralVerifiedMitigationsCounts() {
        MisuseScenario scenario = scenario(score(5, 5));

        scenario.mitigated(List.of(score(4, 2), score(3, 2)), NOW);

        assertThat(scenario.residualLevel()).isEqualTo(2);
    }

    @Test
    void intendedHarmStaysLikelyWhateverTheMitigationPromises() {
        MisuseScenario scenario = MisuseScenario.write(
                key(), new ReviewId(UUID.randomUUID()), content(ScenarioKind.INTENDED, score(3, 1)), NOW);

        scenario.mitigated(List.of(score(3, 1)), NOW);

        assertThat(scenario.residualLevel()).isEqualTo(3);
    }

    @Test
    void revisingKeepsWhoWroteIt() {
        MisuseScenario scenario = scenario(score(1, 1));
        LastChange byAnother = LastChange.by(new PersonId(UUID.randomUUID()), NOW.at());

        scenario.revise(content(ScenarioKind.FAILURE, score(2, 2)), List.of(), byAnother);

        assertThat(scenario.writtenBy()).isEqualTo(VILLAIN);
        assertThat(scenario.kind()).isEqualTo(ScenarioKind.FAILURE);
        assertThat(scenario.lastChange()).isEqualTo(byAnother);
    }

    @Test
    void scoreSurvivesBeingStored() {
        Score score = new Score(2, Likelihood.unknown(), Set.of(Aggravator.VULNERABLE_PEOPLE, Aggravator.WIDE_REACH));

        assertThat(scenario(score).score()).isEqualTo(score);
        assertThat(scenario(score).guidelines()).isEqualTo("2,10");
    }

    @Test
    void storyAndReviewSurviveBeingStored() {
        OrgKey key = key();
        ReviewId review = new ReviewId(UUID.randomUUID());
        MisuseScenario.Content content = content(ScenarioKind.SCALE, score(1, 1));

        MisuseScenario scenario = MisuseScenario.write(key, review, content, NOW);

        assertThat(scenario.key()).isEqualTo(key);
        assertThat(scenario.review()).isEqualTo(review);
        assertThat(scenario.narrative()).isEqualTo(content.narrative());
    }

    @Test
    void withdrawalSaysWhoWithdrewIt() {
        MisuseScenario scenario = scenario(score(1, 1));
        LastChange byAnother = LastChange.by(new PersonId(UUID.randomUUID()), NOW.at());
        assertThat(scenario.isWithdrawn()).isFalse();

        scenario.withdraw(byAnother);

        assertThat(scenario.isWithdrawn()).isTrue();
        assertThat(scenario.lastChange()).isEqualTo(byAnother);
    }

    @Test
    void scenariosAreTheSameByTheirKey() {
        OrgKey key = key();
        ReviewId review = new ReviewId(UUID.randomUUID());
        MisuseScenario.Content content = content(ScenarioKind.MISUSE, score(1, 1));

        assertThat(MisuseScenario.write(key, review, content, NOW))
                .isEqualTo(MisuseScenario.write(key, review, content, NOW))
                .hasSameHashCodeAs(key)
                .isNotEqualTo(MisuseScenario.write(key(), review, content, NOW))
                .isNotEqualTo(key);
    }

    private static MisuseScenario scenario(Score score) {
        return MisuseScenario.write(key(), new ReviewId(UUID.randomUUID()), content(ScenarioKind.MISUSE, score), NOW);
    }

    private static MisuseScenario.Content content(ScenarioKind kind, Score score) {
        Narrative narrative =
                new Narrative("Stalking", "A former partner", "Control", "Shared lists", "A user", "", "");
        return new MisuseScenario.Content(kind, narrative, score, Set.of(10, 2));
    }

    private static Score score(int severity, int likelihood) {
        return new Score(severity, Likelihood.of(likelihood), Set.of());
    }

    private static OrgKey key() {
        return OrgKey.of(new OrgId(UUID.randomUUID()), UUID.randomUUID());
    }
}
