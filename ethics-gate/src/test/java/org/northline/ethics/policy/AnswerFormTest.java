package org.northline.ethics.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class AnswerFormTest {
    private static final AnswerForm CHOICE = new AnswerForm(
            QuestionKind.CHOICE,
            List.of(new AnswerOption("NO", "No", 1), new AnswerOption("YES", "Yes", 3)),
            List.of(),
            false);
    private static final AnswerForm NUMBER = new AnswerForm(
            QuestionKind.NUMBER, List.of(), List.of(new Threshold(100L, 2), new Threshold(100_000L, 3)), false);

    @Test
    void choiceIsOneOfItsOptions() {
        assertThat(CHOICE.accepts("YES")).isTrue();
        assertThat(CHOICE.accepts("MAYBE")).isFalse();
        assertThat(CHOICE.accepts("")).isFalse();
    }

    @Test
    void textSaysSomething() {
        assertThat(of(QuestionKind.TEXT).accepts("Nobody\nat all")).isTrue();
        assertThat(of(QuestionKind.TEXT).accepts(" \n ")).isFalse();
    }

    @Test
    void referenceIsOneLine() {
        assertThat(of(QuestionKind.REFERENCE).accepts("https://docs.example/trial-7"))
                .isTrue();
        assertThat(of(QuestionKind.REFERENCE).accepts("x".repeat(500))).isTrue();
        assertThat(of(QuestionKind.REFERENCE).accepts("x".repeat(501))).isFalse();
        assertThat(of(QuestionKind.REFERENCE).accepts("Trial 7\nand more")).isFalse();
        assertThat(of(QuestionKind.REFERENCE).accepts("  ")).isFalse();
    }

    @Test
    @DisplayName(
            "I-34 The tier of an answer comes from the policy: an option has its own, a number that of its highest threshold")
    void tierComesFromThePolicy() {
        assertThat(CHOICE.leastTier("YES")).isEqualTo(3);
        assertThat(CHOICE.leastTier("NO")).isEqualTo(1);
        assertThat(NUMBER.leastTier("99")).isEqualTo(1);
        assertThat(NUMBER.leastTier("100")).isEqualTo(2);
        assertThat(NUMBER.leastTier("99999")).isEqualTo(2);
        assertThat(NUMBER.leastTier("100000")).isEqualTo(3);
        assertThat(of(QuestionKind.TEXT).leastTier("100000")).isEqualTo(1);
        assertThat(of(QuestionKind.REFERENCE).leastTier("100000")).isEqualTo(1);
    }

    @Property
    void greaterNumberNeverDemandsLess(
            @ForAll @LongRange(min = 0, max = 200_000) long one, @ForAll @LongRange(max = 200_000) long more) {
        assertThat(NUMBER.leastTier(String.valueOf(one + more)))
                .isGreaterThanOrEqualTo(NUMBER.leastTier(String.valueOf(one)));
    }

    private static AnswerForm of(QuestionKind kind) {
        return new AnswerForm(kind, List.of(), List.of(), false);
    }
}
