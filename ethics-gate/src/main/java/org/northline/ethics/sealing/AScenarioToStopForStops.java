package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.review.Verdict;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;

/** A scenario that is to stop the item leaves no verdict to proceed. */
final class AScenarioToStopForStops implements VerdictRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier, Verdict verdict) {
        return dossier.scenarios().stream()
                .filter(scenario ->
                        scenario.disposition().filter(Disposition.STOP::equals).isPresent())
                .filter(scenario -> verdict.letsProceed())
                .findFirst()
                .map(scenario -> new UnmetRule(
                        "SCENARIO_STOPS",
                        "A scenario says stop: " + scenario.title(),
                        "Decide otherwise about this scenario, or let the verdict be to return or to stop.",
                        Optional.of(dossier.file().link("scenario-" + scenario.id()))));
    }
}
