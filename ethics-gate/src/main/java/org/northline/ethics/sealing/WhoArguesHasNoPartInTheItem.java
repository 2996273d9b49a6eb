package org.northline.ethics.sealing;

import java.util.Optional;

/** Who made it, leads its review or plays its villain does not argue against it as well, even when that came after the hat. */
final class WhoArguesHasNoPartInTheItem implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.hats().stream()
                .filter(hat -> hat.worn() && !hat.independent())
                .findFirst()
                .map(hat -> new UnmetRule(
                        "WEARER_NOT_INDEPENDENT",
                        "Somebody who argues against it has a part in it",
                        "Give the hat to somebody who has none.",
                        Optional.of(dossier.file().link("hats"))));
    }
}
