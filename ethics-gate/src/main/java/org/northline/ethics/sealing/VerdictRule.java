package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.review.Verdict;

/** One sentence that limits the verdict to which a complete review may come. */
interface VerdictRule {
    /** Why this verdict is not allowed; empty when it is. */
    Optional<UnmetRule> unmet(Dossier dossier, Verdict verdict);
}
