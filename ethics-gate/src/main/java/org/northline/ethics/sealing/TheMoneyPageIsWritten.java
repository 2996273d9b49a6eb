package org.northline.ethics.sealing;

import java.util.Optional;

/** Where executives and outsiders sign, they see first what it could cost. A light review is sealed without. */
final class TheMoneyPageIsWritten implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        Dossier.Case file = dossier.file();
        return file.tier() < file.moneyPageFrom() || file.moneyPageWritten()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "MONEY_PAGE_MISSING",
                        "Nobody has written what it could cost",
                        "The lead or a misuse reviewer who did not make the item writes ranges, not exact figures.",
                        Optional.of(file.link("money"))));
    }
}
