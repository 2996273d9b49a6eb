package org.northline.ethics.sealing;

import java.util.List;
import java.util.Optional;
import org.northline.ethics.review.AnswerState;

/** I-26. A question is set aside by two people, never by one. */
final class WhatDoesNotApplyHasASecondPerson implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        List<String> alone = dossier.answers().stream()
                .filter(answer -> answer.given().state() == AnswerState.NOT_APPLICABLE && !answer.seconded())
                .map(Dossier.AnswerOnFile::question)
                .sorted()
                .toList();
        return alone.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "SECOND_PERSON_MISSING",
                        "A question was set aside by one person alone",
                        "Have somebody else agree that " + String.join(", ", alone) + " does not apply, or answer it.",
                        Optional.of(dossier.file().link("question-" + alone.get(0)))));
    }
}
