package org.northline.ethics.amendment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.ethics.amendment.PolicyText.QuestionText;
import org.northline.ethics.amendment.PolicyText.TierText;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Guideline;
import org.northline.ethics.policy.QuestionKind;
import org.northline.ethics.policy.ScenarioSeed;
import org.northline.ethics.policy.SeatKind;
import org.northline.ethics.policy.Threshold;
import org.northline.planning.shared.FieldProblem;
import org.northline.planning.shared.InvalidInput;

class TextChecksTest {
    private static final Guideline FIRST = new Guideline(1, "People know", "They agreed.");
    private static final TierText TIER = new TierText(1, 2, 365, 0, Map.of(SeatKind.STAKEHOLDER, 1));

    @Test
    void textWithAllThatAQuestionCanHaveIsKept() {
        QuestionText number = question(
                "FM-01",
                QuestionKind.NUMBER,
                List.of(),
                List.of(new Threshold(0L, 2), new Threshold(1000L, 4)),
                List.of(new ScenarioSeed("MISUSE", "A list of them leaks")));
        QuestionText choice = question(
                "FM-02",
                QuestionKind.CHOICE,
                List.of(new AnswerOption("YES", "Yes", 1), new AnswerOption("NO", "No", 3)),
                List.of(),
                List.of());

        assertThatCode(() -> TextChecks.check(text(number, choice))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3, 5, 3", "0, 1, 5, 3", "0, 5, 5, 3", "7, 2, 7, 3"})
    void thresholdsBeginAtNumbersOfTheirOwnAndDemandATier(long first, int tier, long second, int otherTier) {
        QuestionText number = question(
                "FM-01",
                QuestionKind.NUMBER,
                List.of(),
                List.of(new Threshold(first, tier), new Threshold(second, otherTier)),
                List.of());

        assertThat(problems(text(number)))
                .containsExactly(new FieldProblem(
                        "/questions/FM-01/thresholds",
                        "Each threshold begins at a number of its own, and demands tier 2, 3 or 4."));
    }

    @Test
    void seedWithoutWordsIsToldAtItsQuestion() {
        QuestionText empty =
                question("FM-01", QuestionKind.TEXT, List.of(), List.of(), List.of(new ScenarioSeed("SCALE", " ")));

        assertThat(problems(text(empty))).extracting(FieldProblem::pointer).containsExactly("/questions/FM-01/seeds");
    }

    @Test
    void everythingThatIsWrongIsToldAtOnce() {
        PolicyText wrong = new PolicyText(
                " ",
                List.of(FIRST, FIRST),
                List.of(new TierText(1, 1, 365, 0, Map.of(SeatKind.STAKEHOLDER, 0))),
                List.of(question("fm-1", QuestionKind.TEXT, List.of(), List.of(), List.of())));

        assertThat(problems(wrong))
                .extracting(FieldProblem::pointer)
                .containsExactly(
                        "/name",
                        "/guidelines/1",
                        "/tiers/1/signers",
                        "/tiers/1/seats/STAKEHOLDER",
                        "/questions/fm-1/id");
    }

    private static List<FieldProblem> problems(PolicyText text) {
        return catchThrowableOfType(InvalidInput.class, () -> TextChecks.check(text))
                .problems();
    }

    private static PolicyText text(QuestionText... questions) {
        return new PolicyText("standard", List.of(FIRST), List.of(TIER), List.of(questions));
    }

    private static QuestionText question(
            String id,
            QuestionKind kind,
            List<AnswerOption> options,
            List<Threshold> thresholds,
            List<ScenarioSeed> seeds) {
        return new QuestionText(id, "How many?", "", kind, 1, 2, false, false, List.of(1), options, thresholds, seeds);
    }
}
