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

/** What can be kept as a draft: how long its texts are, and what stands in them once. */
class TextChecksTest {
    private static final Guideline GUIDELINE = new Guideline(1, "People know", "They agreed.");
    private static final TierText TIER = new TierText(1, 2, 365, 0, Map.of(SeatKind.STAKEHOLDER, 1));
    private static final AnswerOption YES = new AnswerOption("YES", "Yes", 1);
    private static final QuestionText QUESTION = question("FM-01", "Who pays?", "", List.of(1), YES);

    @Test
    void textWithinItsBoundsIsKept() {
        PolicyText text = new PolicyText(
                "n".repeat(120),
                List.of(new Guideline(1, "t".repeat(120), "x".repeat(1000))),
                List.of(TIER),
                List.of(question("FM-01", "q".repeat(500), "h".repeat(1000), List.of(1), option("A".repeat(40), 300))));

        assertThatCode(() -> TextChecks.check(text)).doesNotThrowAnyException();
    }

    @Test
    void everythingThatIsTooLongIsTold() {
        PolicyText text = new PolicyText(
                "n".repeat(121),
                List.of(new Guideline(1, "t".repeat(121), "x".repeat(1001))),
                List.of(TIER),
                List.of(question("FM-01", "q".repeat(501), "h".repeat(1001), List.of(1), option("YES", 301))));

        assertThat(faults(text))
                .containsExactly(
                        "/name",
                        "/guidelines/1/title",
                        "/guidelines/1/text",
                        "/questions/FM-01/text",
                        "/questions/FM-01/help",
                        "/questions/FM-01/options");
    }

    @Test
    void whatIsThereTwiceIsTold() {
        PolicyText text = new PolicyText(
                "standard", List.of(GUIDELINE, GUIDELINE), List.of(TIER, TIER), List.of(QUESTION, QUESTION));

        assertThat(faults(text)).containsExactly("/guidelines/1", "/tiers/1", "/questions/FM-01");
    }

    @Test
    void tierAsksForTwoPeopleAndEachSeatForOne() {
        TierText alone = new TierText(1, 1, 365, 0, Map.of(SeatKind.STAKEHOLDER, 0));

        assertThat(faults(new PolicyText("standard", List.of(GUIDELINE), List.of(alone), List.of(QUESTION))))
                .containsExactly("/tiers/1/signers", "/tiers/1/seats/STAKEHOLDER");
    }

    @Test
    void questionHasAnIdOfItsFormAndAGuideline() {
        assertThat(faults(of(question("FM-1", "Who pays?", "", List.of(), YES))))
                .containsExactly("/questions/FM-1/id", "/questions/FM-1/guidelines");
    }

    @Test
    void choicesHaveKeysOfTheirOwn() {
        assertThat(faults(of(question("FM-01", "Who pays?", "", List.of(1), YES, YES))))
                .containsExactly("/questions/FM-01/options");
        assertThat(faults(of(question("FM-01", "Who pays?", "", List.of(1), option("yes", 3)))))
                .containsExactly("/questions/FM-01/options");
    }

    @Test
    void seedHasATitleOfOneLine() {
        assertThat(faults(of(seeded("s".repeat(200))))).isEmpty();
        assertThat(faults(of(seeded("s".repeat(201))))).containsExactly("/questions/FM-01/seeds");
        assertThat(faults(of(seeded("one\ntwo")))).containsExactly("/questions/FM-01/seeds");
    }

    @Test
    void numberHasThresholdsAndNoChoices() {
        assertThat(faults(of(number(new Threshold(0L, 2), new Threshold(1000L, 4)))))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"-1, 3, 5, 3", "0, 1, 5, 3", "0, 5, 5, 3", "7, 2, 7, 3"})
    void thresholdsBeginAtNumbersOfTheirOwnAndDemandATier(long first, int tier, long second, int otherTier) {
        assertThat(faults(of(number(new Threshold(first, tier), new Threshold(second, otherTier)))))
                .containsExactly("/questions/FM-01/thresholds");
    }

    @Test
    void whatWouldBeSaidAloudIsFreeText() {
        assertThat(faults(of(question("SU-01", "Would you say it aloud?", "", List.of(1), YES))))
                .containsExactly("/questions/SU-01/kind");
    }

    private static List<String> faults(PolicyText text) {
        InvalidInput refused = catchThrowableOfType(InvalidInput.class, () -> TextChecks.check(text));
        return refused == null
                ? List.of()
                : refused.problems().stream().map(FieldProblem::pointer).toList();
    }

    private static PolicyText of(QuestionText question) {
        return new PolicyText("standard", List.of(GUIDELINE), List.of(TIER), List.of(question));
    }

    private static AnswerOption option(String key, int length) {
        return new AnswerOption(key, "o".repeat(length), 1);
    }

    private static QuestionText question(
            String id, String text, String help, List<Integer> guidelines, AnswerOption... options) {
        return question(id, text, help, guidelines, List.of(options), List.of());
    }

    private static QuestionText seeded(String title) {
        return question("FM-01", "Who pays?", "", List.of(1), List.of(YES), List.of(new ScenarioSeed("MISUSE", title)));
    }

    private static QuestionText number(Threshold... thresholds) {
        return new QuestionText(
                "FM-01",
                "How many people?",
                "",
                QuestionKind.NUMBER,
                1,
                2,
                false,
                false,
                List.of(1),
                List.of(),
                List.of(thresholds),
                List.of());
    }

    private static QuestionText question(
            String id,
            String text,
            String help,
            List<Integer> guidelines,
            List<AnswerOption> options,
            List<ScenarioSeed> seeds) {
        return new QuestionText(
                id, text, help, QuestionKind.CHOICE, 1, 2, true, false, guidelines, options, List.of(), seeds);
    }
}
