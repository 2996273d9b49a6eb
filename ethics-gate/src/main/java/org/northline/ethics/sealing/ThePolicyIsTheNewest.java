package org.northline.ethics.sealing;

import java.util.Optional;

/** I-33. Nobody is cleared by rules that have been replaced. */
final class ThePolicyIsTheNewest implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.file().underNewestPolicy()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "POLICY_CHANGED",
                        "There is a newer policy than the one of this review",
                        "Return this review and start a new one under the newer policy.",
                        Optional.of(dossier.file().link("policy"))));
    }
}
