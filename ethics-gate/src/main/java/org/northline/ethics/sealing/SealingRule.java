package org.northline.ethics.sealing;

import java.util.Optional;

/** One sentence that must hold before a review is sealed. Its class is named as that sentence. */
interface SealingRule {
    /** What is missing; empty when the rule holds. */
    Optional<UnmetRule> unmet(Dossier dossier);
}
