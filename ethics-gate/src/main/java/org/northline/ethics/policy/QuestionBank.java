package org.northline.ethics.policy;

import java.util.List;
import java.util.Optional;

/** The questions of one version, in the order in which they are asked. */
public record QuestionBank(int version, List<Question> questions) {
    public QuestionBank {
        questions = List.copyOf(questions);
    }

    public Optional<Question> find(String id) {
        return questions.stream().filter(question -> question.id().equals(id)).findFirst();
    }

    /** The questions that screen an item: all of them are answered before a review begins. */
    public List<Question> triage() {
        return questions.stream().filter(Question::triage).toList();
    }

    public List<Question> mandatoryFor(int tier) {
        return questions.stream()
                .filter(question -> question.isMandatoryFor(tier))
                .toList();
    }
}
