package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.review.Verdict;

/** Whatever is promised and not verified is a condition, and the verdict says so. */
final class OpenMitigationsAreConditions implements VerdictRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier, Verdict verdict) {
        boolean open = dossier.scenarios().stream()
                .anyMatch(scenario -> scenario.verifiedMitigations() < scenario.mitigations());
        return open && verdict == Verdict.PROCEED
                ? Optional.of(new UnmetRule(
                        "CONDITIONS_OPEN",
                        "There are mitigations that nobody has verified",
                        "Proceed with conditions, or have the mitigations verified first.",
                        Optional.of(dossier.file().link("scenarios"))))
                : Optional.empty();
    }
}
