package org.northline.ethics.sealing;

import java.util.Optional;

/** I-27. Somebody wears the hat. */
final class AVillainIsNamed implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.villain().isPresent()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "VILLAIN_MISSING",
                        "Nobody plays the villain",
                        "The lead gives the hat to somebody who did not make the item.",
                        Optional.of(dossier.file().link("villain"))));
    }
}
