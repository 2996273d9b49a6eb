package org.northline.ethics.sealing;

import java.util.Optional;

/** Whoever made it does not lead its review, not even when they took the item over meanwhile. */
final class TheLeadDidNotMakeTheItem implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.file().makers().contains(dossier.file().lead())
                ? Optional.of(new UnmetRule(
                        "LEAD_MADE_THE_ITEM",
                        "The lead has become an owner or editor of the item",
                        "Somebody else has to review it: return this review and start a new one.",
                        Optional.of(dossier.file().link("lead"))))
                : Optional.empty();
    }
}
