package org.northline.ethics.policy;

import java.util.List;
import java.util.Optional;

/** A question of the bank. Its id is stable and never given to another question. */
public record Question(
        String id,
        String part,
        String text,
        String help,
        QuestionKind kind,
        List<AnswerOption> options,
        int mandatoryFromTier,
        List<Integer> guidelines,
        boolean triage) {
    public Question {
        options = List.copyOf(options);
        guidelines = List.copyOf(guidelines);
    }

    public boolean isMandatoryFor(int tier) {
        return tier >= mandatoryFromTier;
    }

    public Optional<AnswerOption> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /** Whether the value is an answer of the question's kind. */
    public boolean accepts(String value) {
        return switch (kind) {
            case CHOICE -> option(value).isPresent();
            case TEXT -> !value.isBlank();
            case NUMBER -> value.matches("\\d{1,15}");
        };
    }
}
