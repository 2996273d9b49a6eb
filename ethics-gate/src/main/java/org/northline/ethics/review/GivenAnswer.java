package org.northline.ethics.review;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import org.northline.ethics.policy.Question;
import org.northline.ethics.policy.QuestionKind;
import org.northline.planning.shared.FieldChecks;

/** What somebody says to one question: a value when it is answered, a reason when it is not. */
public record GivenAnswer(AnswerState state, String value, String reason) {
    /** What a screening sends instead of an option. */
    public static final String DO_NOT_KNOW = "DO_NOT_KNOW";

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
            checks.that(
                    question.form().accepts(given),
                    "/value",
                    expectation(question.form().kind()));
        } else {
            checks.that(given.isEmpty(), "/value", "A question that is not answered has no value.");
        }
        checks.that(
                state != AnswerState.NOT_APPLICABLE || !because.isBlank(),
                "/reason",
                "Say why this question does not apply.");
        checks.that(
                state != AnswerState.ANSWERED || !question.form().evidence() || !because.isBlank(),
                "/reason",
                "Say where this can be checked: a document, a test, a measurement.");
        checks.done();
        return new GivenAnswer(state, given, because);
    }

    /** The answer to a triage question: the key of an option, or {@link #DO_NOT_KNOW}. */
    public static GivenAnswer screened(String answer) {
        return answer.equals(DO_NOT_KNOW)
                ? new GivenAnswer(AnswerState.DO_NOT_KNOW, "", "")
                : new GivenAnswer(AnswerState.ANSWERED, answer, "");
    }

    /** The tier that this answer demands at least in a case of this tier: not knowing counts where the question is mandatory. */
    public int leastTier(Question question, int tierOfCase) {
        return switch (state) {
            case ANSWERED -> question.form().leastTier(value);
            case DO_NOT_KNOW -> question.isMandatoryFor(tierOfCase) ? question.unknownTier() : 1;
            case NOT_APPLICABLE -> 1;
        };
    }

    private static String expectation(QuestionKind kind) {
        return switch (kind) {
            case CHOICE -> "Choose one of the options of this question.";
            case TEXT -> "Write an answer, or say that you do not know.";
            case NUMBER -> "Write a whole number of zero or more, or say that you do not know.";
            case REFERENCE -> "Write one line that says where to find it, or say that you do not know.";
        };
    }
}
