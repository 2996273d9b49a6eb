package org.northline.ethics.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is found in a version of the policy. */
class PolicyTest {
    private static final Question FOLLOW = question("FM-01", 1, true);
    private static final Question VILLAIN = question("VL-02", 3, false);
    private static final QuestionBank BANK = new QuestionBank(1, List.of(FOLLOW, VILLAIN));

    @Test
    void questionIsFoundByItsId() {
        assertThat(BANK.find("VL-02")).contains(VILLAIN);
        assertThat(BANK.find("VL-03")).isEmpty();
    }

    @Test
    void screeningHasItsOwnQuestions() {
        assertThat(BANK.triage()).containsExactly(FOLLOW);
    }

    @Test
    void questionIsMandatoryFromItsTierOn() {
        assertThat(BANK.mandatoryFor(2)).containsExactly(FOLLOW);
        assertThat(BANK.mandatoryFor(3)).containsExactly(FOLLOW, VILLAIN);
    }

    @Test
    void partIsTheBeginningOfTheId() {
        assertThat(VILLAIN.part()).isEqualTo("VL");
    }

    @Test
    void guidelineIsKnownByItsNumber() {
        Policy policy = new Policy(
                1,
                "standard",
                Instant.EPOCH,
                1,
                List.of(new Guideline(3, "People know", "They agreed.")),
                List.of(),
                BANK);

        assertThat(policy.hasGuideline(3)).isTrue();
        assertThat(policy.hasGuideline(2)).isFalse();
        assertThat(policy.quorum(1)).isEmpty();
    }

    @Test
    void quorumIsThatOfTheTier() {
        Quorum second = new Quorum(2, 3, 365, 0, List.of());
        Policy policy = new Policy(1, "standard", Instant.EPOCH, 1, List.of(), List.of(second), BANK);

        assertThat(policy.quorum(2)).contains(second);
        assertThat(policy.quorum(1)).isEmpty();
    }

    private static Question question(String id, int mandatoryFromTier, boolean triage) {
        AnswerForm form = new AnswerForm(QuestionKind.TEXT, List.of(), List.of(), false);
        return new Question(id, "Who?", "", form, mandatoryFromTier, 2, triage, List.of(1), List.of());
    }
}
