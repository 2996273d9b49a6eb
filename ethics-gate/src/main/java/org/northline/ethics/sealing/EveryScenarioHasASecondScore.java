package org.northline.ethics.sealing;

import java.util.List;
import java.util.Optional;
import org.northline.ethics.sealing.Dossier.Scoring;

/** I-32. From tier 2 on somebody scores each scenario without having seen its first score. */
final class EveryScenarioHasASecondScore implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        List<Dossier.ScenarioOnFile> once = dossier.scenarios().stream()
                .filter(scenario -> scenario.scoring() == Scoring.ONCE)
                .toList();
        return once.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "SECOND_SCORE_MISSING",
                        once.size() == 1
                                ? "A scenario has no second score: "
                                        + once.get(0).title()
                                : once.size() + " scenarios have no second score",
                        "A misuse reviewer or the lead, who neither wrote it nor made the item, scores it without seeing the first score.",
                        Optional.of(
                                dossier.file().link("scenario-" + once.get(0).id()))));
    }
}
