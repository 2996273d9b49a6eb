package org.northline.ethics.sealing;

import java.util.Optional;
import org.northline.ethics.hat.Hat;

/** What reaches far is looked at by somebody who has no part in the product and is free to say how to twist it. */
final class TheOutsiderHasArgued implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.silentHat(Hat.OUTSIDER)
                .map(hat -> new UnmetRule(
                        "OUTSIDER_MISSING",
                        hat.worn() ? "The outsider has written nothing yet" : "No outsider has looked at it",
                        hat.worn()
                                ? "Who wears the hat says how they would twist it; nobody else can."
                                : "The lead gives the hat to somebody who has no part in the product.",
                        Optional.of(dossier.file().link("hats"))));
    }
}
