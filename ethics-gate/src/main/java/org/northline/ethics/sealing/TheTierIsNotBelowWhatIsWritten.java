package org.northline.ethics.sealing;

import java.util.Optional;

/** I-34. The tier follows from what is written and from nothing that a caller says. */
final class TheTierIsNotBelowWhatIsWritten implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.file().tier() >= dossier.demandedTier()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "TIER_TOO_LOW",
                        "The tier is lower than the answers and scenarios demand",
                        "Save any answer or scenario once more; the tier rises by itself.",
                        Optional.of(dossier.file().link("tier"))));
    }
}
