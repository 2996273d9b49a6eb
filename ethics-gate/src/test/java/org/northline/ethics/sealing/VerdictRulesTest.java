package org.northline.ethics.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.northline.ethics.review.Verdict.PROCEED;
import static org.northline.ethics.review.Verdict.PROCEED_WITH_CONDITIONS;
import static org.northline.ethics.review.Verdict.RETURN;
import static org.northline.ethics.review.Verdict.STOP;
import static org.northline.ethics.sealing.DossierBuilder.aCompleteDossier;
import static org.northline.ethics.sealing.DossierBuilder.scenario;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;
import org.northline.ethics.scenario.ScenarioKind;

class VerdictRulesTest {
    @Test
    void harmlessReviewMayComeToAnyVerdict() {
        assertThat(SealingRules.allowedVerdicts(aCompleteDossier().build()))
                .containsExactly(PROCEED, PROCEED_WITH_CONDITIONS, RETURN, STOP);
    }

    @Test
    @DisplayName("I-31 A residual level 4 leaves only to return or to stop")
    void unbearableRestStopsOrReturns() {
        assertThat(SealingRules.allowedVerdicts(aCompleteDossier()
                        .scenario(scenario(ScenarioKind.SCALE, "4").ofLevel(4, 4))
                        .build()))
                .containsExactly(RETURN, STOP);
    }

    @Test
    @DisplayName("I-31 Five residual scenarios of level 3 leave only to return or to stop")
    void manySeriousRestsStopOrReturn() {
        DossierBuilder dossier = aCompleteDossier();
        for (int i = 0; i < 5; i++) {
            dossier.scenario(scenario(ScenarioKind.SCALE, "s" + i).ofLevel(3, 3).disposed(Disposition.ACCEPT, true));
        }

        assertThat(SealingRules.allowedVerdicts(dossier.build())).containsExactly(RETURN, STOP);
    }

    @Test
    @DisplayName("I-30 A verified mitigation opens the verdict that a promise does not")
    void verifiedMitigationOpensTheVerdict() {
        assertThat(SealingRules.allowedVerdicts(aCompleteDossier()
                        .scenario(
                                scenario(ScenarioKind.SCALE, "4").ofLevel(4, 2).mitigated(1, 1))
                        .build()))
                .containsExactly(PROCEED, PROCEED_WITH_CONDITIONS, RETURN, STOP);
    }

    @Test
    void seriousRestNeedsConditionsAndAnExecutive() {
        DossierBuilder.ScenarioBuilder accepted =
                scenario(ScenarioKind.SCALE, "4").ofLevel(3, 3).disposed(Disposition.ACCEPT, true);
        DossierBuilder.ScenarioBuilder mitigated = scenario(ScenarioKind.SCALE, "4")
                .ofLevel(3, 3)
                .disposed(Disposition.MITIGATE, true)
                .mitigated(1, 0);

        assertThat(SealingRules.allowedVerdicts(
                        aCompleteDossier().scenario(accepted).build()))
                .containsExactly(PROCEED_WITH_CONDITIONS, RETURN, STOP);
        assertThat(SealingRules.allowedVerdicts(
                        aCompleteDossier().scenario(mitigated).build()))
                .containsExactly(RETURN, STOP);
    }

    @Test
    void openMitigationsAreConditions() {
        assertThat(SealingRules.allowedVerdicts(aCompleteDossier()
                        .scenario(scenario(ScenarioKind.SCALE, "4").mitigated(2, 1))
                        .build()))
                .containsExactly(PROCEED_WITH_CONDITIONS, RETURN, STOP);
    }

    @Test
    void scenarioToStopForStops() {
        assertThat(SealingRules.allowedVerdicts(aCompleteDossier()
                        .scenario(scenario(ScenarioKind.SCALE, "4").disposed(Disposition.STOP, false))
                        .build()))
                .containsExactly(RETURN, STOP);
    }
}
