package org.northline.ethics.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.northline.ethics.amendment.PolicyText.QuestionText;
import org.northline.ethics.amendment.PolicyText.TierText;
import org.northline.ethics.policy.AnswerOption;
import org.northline.ethics.policy.Guideline;
import org.northline.ethics.policy.QuestionKind;
import org.northline.ethics.policy.ScenarioSeed;
import org.northline.ethics.policy.SeatKind;
import org.northline.ethics.policy.Threshold;

class DifferencesTest {
    private static final Guideline FIRST = new Guideline(1, "People know", "They agreed.");
    private static final TierText TIER = new TierText(1, 2, 365, 0, Map.of(SeatKind.STAKEHOLDER, 1));
    private static final QuestionText WHO = question("FM-01", "Who pays?", 1, 2);
    private static final QuestionText WHY = question("FM-02", "Why?", 1, 2);
    private static final PolicyText IN_FORCE =
            new PolicyText("standard", List.of(FIRST), List.of(TIER), List.of(WHO, WHY));

    @Test
    void sameTextDiffersInNothing() {
        assertThat(Differences.between(
                        IN_FORCE, new PolicyText("standard", List.of(FIRST), List.of(TIER), List.of(WHO, WHY))))
                .isEmpty();
    }

    @Test
    void everyChangedFieldIsToldOnce() {
        PolicyText draft = new PolicyText(
                "strict",
                List.of(new Guideline(1, "People know", "They understood and agreed.")),
                List.of(new TierText(1, 3, 365, 7, Map.of(SeatKind.STAKEHOLDER, 1, SeatKind.OUTSIDER, 1))),
                List.of(question("FM-01", "Who pays?", 2, 3), WHY));

        assertThat(Differences.between(IN_FORCE, draft))
                .containsExactly(
                        changed("Policy", "name", "standard", "strict"),
                        changed("Tier 1", "people who sign", "2", "3"),
                        changed("Tier 1", "days that it rests first", "0", "7"),
                        changed("Tier 1", "seats", "1 STAKEHOLDER", "1 STAKEHOLDER, 1 OUTSIDER"),
                        changed("Guideline 1", "text", "They agreed.", "They understood and agreed."),
                        changed("Question FM-01", "asked from tier", "1", "2"),
                        changed("Question FM-01", "tier of not knowing", "2", "3"));
    }

    @Test
    void whatIsNewAndWhatIsRetiredIsTold() {
        QuestionText fresh = question("FM-03", "Who loses?", 1, 2);
        PolicyText draft = new PolicyText("standard", List.of(), List.of(TIER), List.of(WHO, fresh));

        assertThat(Differences.between(IN_FORCE, draft))
                .containsExactly(
                        new Difference(Difference.Kind.RETIRED, "Guideline 1", "", "People know", ""),
                        new Difference(Difference.Kind.ADDED, "Question FM-03", "", "", """
                                Who loses?
                                kind of answer: TEXT
                                asked from tier: 1
                                tier of not knowing: 2
                                part of the screening: no
                                evidence: not required
                                guidelines: 1"""),
                        new Difference(Difference.Kind.RETIRED, "Question FM-02", "", "Why?", ""));
    }

    @Test
    void otherOrderIsAChange() {
        assertThat(Differences.between(
                        IN_FORCE, new PolicyText("standard", List.of(FIRST), List.of(TIER), List.of(WHY, WHO))))
                .containsExactly(changed("Questions", "order", "FM-01 FM-02", "FM-02 FM-01"));
    }

    @Test
    void tierOfAChoiceIsPartOfIt() {
        PolicyText draft = new PolicyText("standard", List.of(FIRST), List.of(TIER), List.of(choice(3), WHY));
        PolicyText former = new PolicyText("standard", List.of(FIRST), List.of(TIER), List.of(choice(2), WHY));

        assertThat(Differences.between(former, draft))
                .containsExactly(changed(
                        "Question FM-01",
                        "choices",
                        "NO: No (tier 1)\nYES: Yes (tier 2)",
                        "NO: No (tier 1)\nYES: Yes (tier 3)"));
    }

    private static Difference changed(String subject, String field, String before, String after) {
        return new Difference(Difference.Kind.CHANGED, subject, field, before, after);
    }

    @Test
    void thresholdsAndSeedsAreToldInWords() {
        assertThat(Differences.between(
                        new PolicyText("standard", List.of(), List.of(), List.of(number(List.of(), List.of()))),
                        new PolicyText(
                                "standard",
                                List.of(),
                                List.of(),
                                List.of(number(
                                        List.of(new Threshold(10L, 2), new Threshold(100L, 3)),
                                        List.of(new ScenarioSeed("SCALE", "Everybody at once")))))))
                .extracting(Difference::after)
                .containsExactly("from 10: tier 2\nfrom 100: tier 3", "SCALE: Everybody at once");
    }

    private static QuestionText number(List<Threshold> thresholds, List<ScenarioSeed> seeds) {
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
                thresholds,
                seeds);
    }

    private static QuestionText question(String id, String text, int from, int unknown) {
        return new QuestionText(
                id,
                text,
                "",
                QuestionKind.TEXT,
                from,
                unknown,
                false,
                false,
                List.of(1),
                List.of(),
                List.of(),
                List.of());
    }

    private static QuestionText choice(int tierOfYes) {
        return new QuestionText(
                "FM-01",
                "Who pays?",
                "",
                QuestionKind.CHOICE,
                1,
                2,
                true,
                false,
                List.of(1),
                List.of(new AnswerOption("NO", "No", 1), new AnswerOption("YES", "Yes", tierOfYes)),
                List.of(),
                List.of());
    }
}
