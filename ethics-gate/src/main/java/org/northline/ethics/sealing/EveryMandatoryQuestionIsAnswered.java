package org.northline.ethics.sealing;

import java.util.List;
import java.util.Optional;
import org.northline.ethics.policy.Question;

/** I-26. Not knowing is an answer; silence is not. */
final class EveryMandatoryQuestionIsAnswered implements SealingRule {

    @Override
    public Optional<UnmetRule> unmet(Dossier dossier) {
        List<String> open = dossier
                .policy()
                .questionBank()
                .mandatoryFor(dossier.file().tier())
                .stream()
                .filter(question -> dossier.answerTo(question).isEmpty())
                .map(Question::id)
                .toList();
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(new UnmetRule(
                        "QUESTIONS_OPEN",
                        open.size() == 1 ? "One question has no answer" : open.size() + " questions have no answer",
                        "Not knowing is an answer, too.",
                        Optional.of(dossier.file().link("question-" + open.get(0)))));
    }
}
