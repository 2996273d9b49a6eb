package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.ethics.policy.AnswerForm;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Question;
import org.northline.ethics.policy.QuestionKind;
import org.northline.planning.shared.InvalidInput;

class GivenAnswerTest {
    private static final Question CHOICE = question(QuestionKind.CHOICE, 1);
    private static final Question TEXT = question(QuestionKind.TEXT, 1);
    private static final Question NUMBER = question(QuestionKind.NUMBER, 2);

    @Test
    @DisplayName("I-34 The chosen option demands its tier, which nobody sends")
    void chosenOptionDemandsItsTier() {
        assertThat(answered(CHOICE, "NO").leastTier(CHOICE, 1)).isEqualTo(1);
        assertThat(answered(CHOICE, "MAINLY").leastTier(CHOICE, 1)).isEqualTo(3);
    }

    @Test
    @DisplayName("I-26 Not knowing a mandatory question is valid and raises the tier")
    void notKnowingRaisesTheTier() {
        GivenAnswer unknown = GivenAnswer.checked(CHOICE, AnswerState.DO_NOT_KNOW, Optional.empty(), Optional.empty());

        assertThat(unknown.leastTier(CHOICE, 1)).isEqualTo(2);
        assertThat(unknown.leastTier(NUMBER, 1)).isEqualTo(1);
        assertThat(unknown.leastTier(NUMBER, 2)).isEqualTo(3);
    }

    @Test
    @DisplayName("I-26 An answer that needs evidence says where it can be checked; not knowing needs none")
    void evidenceIsAskedFor() {
        Question measured = question(new AnswerForm(QuestionKind.TEXT, List.of(), List.of(), true), 2);

        assertThatThrownBy(() -> GivenAnswer.checked(
                        measured, AnswerState.ANSWERED, Optional.of("For nobody"), Optional.of(" ")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/reason");
        assertThat(GivenAnswer.checked(
                                measured, AnswerState.ANSWERED, Optional.of("For nobody"), Optional.of("Test of May"))
                        .reason())
                .isEqualTo("Test of May");
        assertThat(GivenAnswer.checked(measured, AnswerState.DO_NOT_KNOW, Optional.empty(), Optional.empty())
                        .state())
                .isEqualTo(AnswerState.DO_NOT_KNOW);
    }

    @Test
    @DisplayName("I-26 Setting a question aside needs a reason")
    void settingAsideNeedsAReason() {
        assertThatThrownBy(() ->
                        GivenAnswer.checked(TEXT, AnswerState.NOT_APPLICABLE, Optional.empty(), Optional.of("  ")))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/reason");

        assertThat(GivenAnswer.checked(
                                TEXT, AnswerState.NOT_APPLICABLE, Optional.empty(), Optional.of("There is no machine"))
                        .reason())
                .isEqualTo("There is no machine");
    }

    @Test
    void answerIsOfTheKindOfItsQuestion() {
        assertRefused(CHOICE, "PERHAPS");
        assertRefused(TEXT, "   ");
        assertRefused(NUMBER, "-1");
        assertRefused(NUMBER, "1.5");

        assertThat(answered(NUMBER, "0").value()).isEqualTo("0");
    }

    @Test
    void refusalSaysWhatIsExpected() {
        assertThatThrownBy(() -> answered(CHOICE, "PERHAPS"))
                .hasMessageEndingWith("/value Choose one of the options of this question.");
        assertThatThrownBy(() -> answered(NUMBER, "1.5"))
                .hasMessageContaining("/value Write a whole number of zero or more");
    }

    @Test
    void whatIsNotAnsweredHasNoValue() {
        assertThatThrownBy(() -> GivenAnswer.checked(
                        TEXT, AnswerState.DO_NOT_KNOW, Optional.of("but perhaps"), Optional.empty()))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/value");
    }

    @Test
    void screeningMayNotKnow() {
        assertThat(GivenAnswer.screened("DO_NOT_KNOW").state()).isEqualTo(AnswerState.DO_NOT_KNOW);
        assertThat(GivenAnswer.screened("NO")).isEqualTo(new GivenAnswer(AnswerState.ANSWERED, "NO", ""));
    }

    private static void assertRefused(Question question, String value) {
        assertThatThrownBy(() -> answered(question, value))
                .isInstanceOf(InvalidInput.class)
                .hasMessageContaining("/value");
    }

    private static GivenAnswer answered(Question question, String value) {
        return GivenAnswer.checked(question, AnswerState.ANSWERED, Optional.of(value), Optional.empty());
    }

    private static Question question(QuestionKind kind, int mandatoryFromTier) {
        List<AnswerOption> options = kind == QuestionKind.CHOICE
                ? List.of(new AnswerOption("NO", "No", 1), new AnswerOption("MAINLY", "Mainly", 3))
                : List.of();
        return question(new AnswerForm(kind, options, List.of(), false), mandatoryFromTier);
    }

    private static Question question(AnswerForm form, int mandatoryFromTier) {
        return new Question(
                "BY-01", "Who?", "", form, mandatoryFromTier, mandatoryFromTier + 1, false, List.of(4), List.of());
    }
}
