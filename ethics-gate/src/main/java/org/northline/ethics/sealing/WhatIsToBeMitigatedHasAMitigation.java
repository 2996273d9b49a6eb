package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.scenario.DisposeOfScenario.Disposition;

/** I-29. To mitigate is to name what is done, by whom and until when. */
final class WhatIsToBeMitigatedHasAMitigation implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.scenarios().stream()
                .filter(scenario -> scenario.disposition()
                        .filter(choice -> choice == Disposition.MITIGATE)
                        .isPresent())
                .filter(scenario -> scenario.mitigations() == 0)
                .findFirst()
                .map(scenario -> new UnmetRule(
                        "MITIGATION_MISSING",
                        "A scenario to be mitigated has no mitigation: " + scenario.title(),
                        "Plan what is done, with one owner, a date and a measure.",
                        Optional.of(dossier.file().link("scenario-" + scenario.id()))));
    }
}
