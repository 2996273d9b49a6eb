package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.review.Verdict;

/** I-31. What stays at level 4 after everything verified cannot proceed. */
final class AnUnbearableRestStopsOrReturns implements VerdictRule {

    private static final int UNBEARABLE = 4;

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier, Verdict verdict) {
        return dossier.residualLevel() == UNBEARABLE && verdict.letsProceed()
                ? Optional.of(new UnmetRule(
                        "REST_UNBEARABLE",
                        "What remains is of level 4",
                        "The verdict can only be to return or to stop, until verified mitigations lower what remains.",
                        Optional.of(dossier.file().link("scenarios"))))
                : Optional.empty();
    }
}
