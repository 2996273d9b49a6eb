package org.northline.ethics.sealing;

import java.util.Optional;

/** I-28. Where two people are at the two ends of the money, their aims are laid side by side. */
final class AimsAreComparedWhenThePayerIsNotTheUser implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        boolean compared = dossier.parties()
                .map(parties -> parties.payerIsUser() || !parties.comparison().isBlank())
                .orElse(true);
        return compared
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "AIMS_NOT_COMPARED",
                        "The aims of payer and user are not compared",
                        "Say where they agree, and where they pull apart.",
                        Optional.of(dossier.file().link("parties"))));
    }
}
