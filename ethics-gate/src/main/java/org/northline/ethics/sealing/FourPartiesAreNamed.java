package org.northline.ethics.sealing;

import java.util.Optional;

/** I-28. Payer, user, data subject and bystander, each with what they are after. */
final class FourPartiesAreNamed implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        boolean named = dossier.parties()
                .filter(parties -> parties.payer().isNamed()
                        && parties.user().isNamed()
                        && parties.dataSubject().isNamed()
                        && parties.bystander().isNamed())
                .isPresent();
        return named
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "PARTIES_MISSING",
                        "Not everybody whom it touches is named",
                        "Name all four, and what each wants.",
                        Optional.of(dossier.file().link("parties"))));
    }
}
