package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;

/** I-29. Nothing serious is left lying: mitigate, accept by an executive, or stop. */
final class EverySeriousScenarioHasADisposition implements SealingRule {

    private static final int SERIOUS = 3;

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.knownScenarios()
                .filter(scenario -> scenario.inherentLevel() >= SERIOUS)
                .filter(scenario -> !isDisposed(scenario))
                .findFirst()
                .map(scenario -> new UnmetRule(
                        "DISPOSITION_MISSING",
                        "A serious scenario is not decided: " + scenario.title(),
                        "Mitigate it, have an executive accept it by name, or stop the item.",
                        Optional.of(dossier.file().link("scenario-" + scenario.id()))));
    }

    private static boolean isDisposed(Dossier.ScenarioOnFile scenario) {
        return scenario.disposition()
                .map(choice -> choice != Disposition.ACCEPT || scenario.disposedByExecutive())
                .orElse(false);
    }
}
