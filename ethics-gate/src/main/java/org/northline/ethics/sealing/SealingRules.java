package org.northline.ethics.sealing;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.northline.ethics.review.Verdict;

/** All rules that a review has to meet; those that it does not are told all at once. */
public final class SealingRules {
    private static final List<SealingRule> RULES = List.of(
            new TheLeadDidNotMakeTheItem(),
            new ThePolicyIsTheNewest(),
            new EveryMandatoryQuestionIsAnswered(),
            new WhatDoesNotApplyHasASecondPerson(),
            new FourPartiesAreNamed(),
            new AimsAreComparedWhenThePayerIsNotTheUser(),
            new TheMoneyPageIsWritten(),
            new AVillainIsNamed(),
            new TheVillainDidNotMakeTheItem(),
            new TheVillainIsNotTheSameTwiceRunning(),
            new TheVillainGaveEnoughScenarios(),
            new TheDevilsAdvocateHasArgued(),
            new TheOutsiderHasArgued(),
            new WhoArguesHasNoPartInTheItem(),
            new MisuseAndFailureAreBothImagined(),
            new EveryScenarioHasASecondScore(),
            new ScoresFarApartAreDiscussed(),
            new EverySeriousScenarioHasADisposition(),
            new WhatIsToBeMitigatedHasAMitigation(),
            new WhatResemblesAStoppedItemIsLinked(),
            new TheTierIsNotBelowWhatIsWritten());
    private static final List<VerdictRule> VERDICT_RULES = List.of(
            new AnUnbearableRestStopsOrReturns(),
            new ASeriousRestNeedsConditionsAndAnExecutive(),
            new OpenMitigationsAreConditions(),
            new AScenarioToStopForStops());

    private SealingRules() {}

    /** What is missing, whatever the verdict will be. */
    public static List<UnmetRule> unmet(Dossier dossier) {
        return RULES.stream()
                .map(rule -> rule.unmet(dossier))
                .flatMap(Optional::stream)
                .toList();
    }

    /** What stands against this verdict. */
    public static List<UnmetRule> unmet(Dossier dossier, Verdict verdict) {
        return VERDICT_RULES.stream()
                .map(rule -> rule.unmet(dossier, verdict))
                .flatMap(Optional::stream)
                .toList();
    }

    public static List<Verdict> allowedVerdicts(Dossier dossier) {
        return Arrays.stream(Verdict.values())
                .filter(verdict -> unmet(dossier, verdict).isEmpty())
                .toList();
    }
}
