package org.northline.ethics.sealing;

import java.util.Optional;

/** I-27. Whoever made it is the last to see how it can be turned. */
final class TheVillainDidNotMakeTheItem implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        boolean maker = dossier.villain()
                .filter(villain -> dossier.file().makers().contains(villain.person()))
                .isPresent();
        return maker
                ? Optional.of(new UnmetRule(
                        "VILLAIN_MADE_THE_ITEM",
                        "The villain has made the item",
                        "Give the hat to somebody who neither owns nor edited the item.",
                        Optional.of(dossier.file().link("villain"))))
                : Optional.empty();
    }
}
