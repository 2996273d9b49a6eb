package org.northline.ethics.policy;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;

/**
 * What an answer to a question looks like, and which tier it demands.
 *
 * @param options what a choice offers, and empty for every other kind
 * @param thresholds what a number demands, and empty for every other kind
 * @param evidence whether the answer also has to say where it can be checked
 */
public record AnswerForm(QuestionKind kind, List<AnswerOption> options, List<Threshold> thresholds, boolean evidence) {
    private static final int LONGEST_REFERENCE = 500;

    public AnswerForm {
        requireNonNull(kind, "kind");
        options = List.copyOf(options);
        thresholds = List.copyOf(thresholds);
    }

    public Optional<AnswerOption> option(String key) {
        return options.stream().filter(option -> option.key().equals(key)).findFirst();
    }

    /** Whether the value is an answer of this kind. */
    public boolean accepts(String value) {
        return switch (kind) {
            case CHOICE -> option(value).isPresent();
            case TEXT -> !value.isBlank();
            case NUMBER -> value.matches("\\d{1,15}");
            case REFERENCE ->
                !value.isBlank()
                        && value.length() <= LONGEST_REFERENCE
                        && value.lines().count() == 1;
        };
    }

    /** The tier that an accepted value demands at least. */
    public int leastTier(String value) {
        return switch (kind) {
            case CHOICE -> option(value).map(AnswerOption::leastTier).orElse(1);
            case NUMBER ->
                thresholds.stream()
                        .filter(threshold -> Long.parseLong(value) >= threshold.from())
                        .mapToInt(Threshold::leastTier)
                        .max()
                        .orElse(1);
            case TEXT, REFERENCE -> 1;
        };
    }
}
