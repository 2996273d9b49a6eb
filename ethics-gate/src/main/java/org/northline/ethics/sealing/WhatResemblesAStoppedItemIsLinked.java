package org.northline.ethics.sealing;

import java.util.Optional;

/** I-44. What was stopped does not come back as another item: whoever signs is told what became of the first. */
final class WhatResemblesAStoppedItemIsLinked implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        return dossier.resemblances().stream()
                .filter(stopped -> stopped.linked().isEmpty())
                .findFirst()
                .map(stopped -> new UnmetRule(
                        "STOP_NOT_LINKED",
                        "This resembles %s, which was stopped: %s".formatted(stopped.itemNumber(), stopped.title()),
                        "Link the two; the review is then signed by the highest quorum, and its statement tells of the stop.",
                        Optional.of(dossier.file().link("resemblances"))));
    }
}
