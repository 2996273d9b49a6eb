package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.hat.Hat;

/** Before more than two people sign, somebody has argued as well as they can that this should not be built at all. */
final class TheDevilsAdvocateHasArgued implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.silentHat(Hat.DEVILS_ADVOCATE)
                .map(hat -> new UnmetRule(
                        "ADVOCATE_MISSING",
                        hat.worn() ? "The devil's advocate has written nothing yet" : "Nobody is the devil's advocate",
                        hat.worn()
                                ? "Who wears the hat argues why this should not be built at all; nobody else can."
                                : "The lead gives the hat to somebody who argues why this should not be built at all.",
                        Optional.of(dossier.file().link("hats"))));
    }
}
