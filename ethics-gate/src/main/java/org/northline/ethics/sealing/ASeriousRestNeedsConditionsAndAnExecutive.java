package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.review.Verdict;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;

/** Of level 3 it proceeds with conditions only, each such scenario accepted by an executive by name. */
final class ASeriousRestNeedsConditionsAndAnExecutive implements VerdictRule {

    private static final int SERIOUS = 3;

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier, Verdict verdict) {
        if (dossier.residualLevel() != SERIOUS || !verdict.letsProceed()) {
            return Optional.empty();
        }
        boolean accepted = dossier.knownScenarios()
                .filter(scenario -> scenario.residualLevel() >= SERIOUS)
                .allMatch(scenario -> scenario.disposedByExecutive()
                        && scenario.disposition()
                                .filter(Disposition.ACCEPT::equals)
                                .isPresent());
        return verdict == Verdict.PROCEED_WITH_CONDITIONS && accepted
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "REST_SERIOUS",
                        "What remains is of level 3",
                        "It can proceed with conditions only, and an executive has to accept each such scenario by name.",
                        Optional.of(dossier.file().link("scenarios"))));
    }
}
