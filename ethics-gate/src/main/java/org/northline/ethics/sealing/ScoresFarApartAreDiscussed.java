package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.sealing.Dossier.Scoring;

/** I-32. Two scores that lie two steps or more apart are talked about before the seal, and what was said is written down. */
final class ScoresFarApartAreDiscussed implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.scenarios().stream()
                .filter(scenario -> scenario.scoring() == Scoring.UNDISCUSSED)
                .findFirst()
                .map(scenario -> new UnmetRule(
                        "DISCUSSION_MISSING",
                        "Two scores lie far apart: " + scenario.title(),
                        "The lead or one of the two writes down why they differ and what was learned.",
                        Optional.of(dossier.file().link("scenario-" + scenario.id()))));
    }
}
