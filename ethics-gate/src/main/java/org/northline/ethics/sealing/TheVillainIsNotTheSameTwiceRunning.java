package org.northline.ethics.sealing;

import java.util.Optional;

/** I-27. The hat rotates within a product. */
final class TheVillainIsNotTheSameTwiceRunning implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.villain().filter(Dossier.Villain::twiceRunning).isPresent()
                ? Optional.of(new UnmetRule(
                        "VILLAIN_TWICE_RUNNING",
                        "The same person was the villain last time",
                        "Pass the hat on: it was this person also in the review before, for this product.",
                        Optional.of(dossier.file().link("villain"))))
                : Optional.empty();
    }
}
