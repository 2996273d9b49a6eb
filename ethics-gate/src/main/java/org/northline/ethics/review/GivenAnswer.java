package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Question;
import org.northline.ethics.policy.QuestionKind;
import org.northline.planning.shared.FieldChecks;

/** What somebody says to one question: a value when it is answered, a reason when it is not. */
public record GivenAnswer(AnswerState state, String value, String reason) {
    /** What a screening sends instead of an option. */
    public static final String DO_NOT_KNOW = "DO_NOT_KNOW";

    private static final int TIER_OF_NOT_KNOWING = 2;
    private static final int LONGEST = 4000;

    public GivenAnswer {
        requireNonNull(state, "state");
        requireNonNull(value, "value");
        requireNonNull(reason, "reason");
    }

    /** The answer to a question, or every problem it has at the pointers /value and /reason. */
    public static GivenAnswer checked(
            Question question, AnswerState state, Optional<String> value, Optional<String> reason) {
        FieldChecks checks = new FieldChecks();
        String given = checks.optionalText("/value", value.orElse(""), LONGEST);
        String because = checks.optionalText("/reason", reason.orElse(""), LONGEST);
        if (state == AnswerState.ANSWERED) {
            checks.that(question.accepts(given), "/value", expectation(question.kind()));
        } else {
            checks.that(given.isEmpty(), "/value", "A question that is not answered has no value.");
        }
        checks.that(
                state != AnswerState.NOT_APPLICABLE || !because.isBlank(),
                "/reason",
                "Say why this question does not apply.");
        checks.done();
        return new GivenAnswer(state, given, because);
    }

    /** The answer to a triage question: the key of an option, or {@link #DO_NOT_KNOW}. */
    public static GivenAnswer screened(String answer) {
        return answer.equals(DO_NOT_KNOW)
                ? new GivenAnswer(AnswerState.DO_NOT_KNOW, "", "")
                : new GivenAnswer(AnswerState.ANSWERED, answer, "");
    }

    /** The tier that this answer demands at least. */
    public int leastTier(Question question) {
        return switch (state) {
            case ANSWERED -> question.option(value).map(AnswerOption::leastTier).orElse(1);
            case DO_NOT_KNOW -> question.isMandatoryFor(1) ? TIER_OF_NOT_KNOWING : 1;
            case NOT_APPLICABLE -> 1;
        };
    }

    private static String expectation(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> "Choose one of the options of this question.";
            case TEXT -> "Write an answer, or say that you do not know.";
            case NUMBER -> "Write a whole number of zero or more, or say that you do not know.";
        };
    }
}
