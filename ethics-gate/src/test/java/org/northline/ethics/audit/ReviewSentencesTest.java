package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.ethics.audit.HistoryEvent.FieldChange;

/** What the history says of reviews, of appeals and of the policy. */
class ReviewSentencesTest {
    @Test
    void reviewTellsHowItEnded() {
        assertThat(update("ethics.misuse_review", "state", "INVALIDATED"))
                .isEqualTo("changed the item, which voided its review");
        assertThat(update("ethics.misuse_review", "tier", "3")).endsWith("raised its tier to 3");
        assertThat(HistorySentences.of(
                        "ethics.misuse_review",
                        "UPDATE",
                        Map.of("state", change("state", "SEALED"), "verdict", change("verdict", "PROCEED"))))
                .isEqualTo("sealed the review: proceed");
    }

    @ParameterizedTest
    @CsvSource({
        "INVALIDATED, 'changed the item, which voided its review'",
        "RETURNED, ended the review by sending the item back",
        "STOPPED, ended the review by stopping the item",
        "WITHDRAWN, ended the review by withdrawing the item"
    })
    void reviewTellsWhyItEnded(String state, String sentence) {
        assertThat(update("ethics.misuse_review", "state", state)).isEqualTo(sentence);
    }

    @Test
    void newReviewTellsItsTier() {
        assertThat(insert("ethics.misuse_review", "tier", "2")).isEqualTo("started a misuse review of tier 2");
    }

    @Test
    void moneyPageTellsThatItWasWritten() {
        assertThat(insert("ethics.money_page", "legal_high", "400000")).isEqualTo("wrote what it could cost");
        assertThat(EventKind.of("ethics.money_page")).isEqualTo(EventKind.REVIEW);
    }

    @Test
    void hatTellsWhoIsNamedWhoArguesAndWhoAnswers() {
        assertThat(hat("DEVILS_ADVOCATE", "", "")).isEqualTo("named the devil's advocate");
        assertThat(hat("OUTSIDER", "I would", "")).isEqualTo("argued against it as the outsider");
        assertThat(hat("DEVILS_ADVOCATE", "Do not", "We will")).isEqualTo("answered the devil's advocate");
        assertThat(EventKind.of("ethics.hat")).isEqualTo(EventKind.REVIEW);
    }

    @Test
    void linkTellsThatTheOtherWasStopped() {
        assertThat(insert("ethics.stop_link", "stopped_item_id", "other"))
                .isEqualTo("linked the item to one that was stopped");
        assertThat(EventKind.of("ethics.stop_link")).isEqualTo(EventKind.REVIEW);
    }

    @Test
    void extensionTellsUntilWhen() {
        assertThat(insert("ethics.condition_extension", "extended_to", "2027-05-01"))
                .isEqualTo("extended the due date of a condition once, to 2027-05-01");
        assertThat(EventKind.of("ethics.condition_extension")).isEqualTo(EventKind.REVIEW);
    }

    @Test
    void appealTellsWhatWasDecided() {
        assertThat(insert("ethics.appeal", "appealed_as", "OWNER")).isEqualTo("appealed against the stop as owner");
        assertThat(insert("ethics.appeal_vote", "vote", "NEW_REVIEW"))
                .isEqualTo("voted for a new review on the appeal");
        assertThat(insert("ethics.appeal_vote", "vote", "UPHELD"))
                .isEqualTo("voted on the appeal that the stop stands");
        assertThat(insert("ethics.appeal_decision", "outcome", "NEW_REVIEW"))
                .isEqualTo("gave the deciding vote: the item may be reviewed anew");
        assertThat(insert("ethics.appeal_decision", "outcome", "UPHELD"))
                .isEqualTo("gave the deciding vote: the stop stands");
        assertThat(EventKind.of("ethics.appeal_vote")).isEqualTo(EventKind.OPPOSITION);
    }

    @Test
    void scoresTellWhoGaveWhat() {
        assertThat(insert("ethics.misuse_scenario", "severity", "4")).isEqualTo("wrote a misuse scenario");
        assertThat(update("ethics.misuse_scenario", "title", "Stalking")).isEqualTo("revised a misuse scenario");
        assertThat(update("ethics.misuse_scenario", "inherent_level", "3"))
                .isEqualTo("brought the level of a misuse scenario up to date");
        assertThat(insert("ethics.second_score", "severity", "4"))
                .isEqualTo("gave the second score of a misuse scenario");
        assertThat(insert("ethics.score_discussion", "body", "We talked"))
                .isEqualTo("wrote down why two scores differ");
        assertThat(EventKind.of("ethics.second_score")).isEqualTo(EventKind.REVIEW);
    }

    @Test
    void draftOfThePolicyTellsHowItEnded() {
        assertThat(HistorySentences.of("ethics.policy_draft", "INSERT", Map.of()))
                .isEqualTo("began a new version of the policy");
        assertThat(update("ethics.policy_draft", "document_hash", "b"))
                .isEqualTo("wrote in the new version of the policy");
        assertThat(update("ethics.policy_draft", "discarded_at", "2027-01-01"))
                .isEqualTo("discarded the new version of the policy");
        assertThat(update("ethics.policy_draft", "published_version", "2"))
                .isEqualTo("ended the draft by publishing it");
    }

    private static String hat(String hat, String argument, String answer) {
        return HistorySentences.of(
                "ethics.hat",
                "INSERT",
                Map.of(
                        "hat", new FieldChange("hat", null, hat),
                        "argument", new FieldChange("argument", null, argument),
                        "answer", new FieldChange("answer", null, answer)));
    }

    private static String insert(String source, String field, String value) {
        return HistorySentences.of(source, "INSERT", Map.of(field, new FieldChange(field, null, value)));
    }

    private static String update(String source, String field, String after) {
        return HistorySentences.of(source, "UPDATE", Map.of(field, change(field, after)));
    }

    private static FieldChange change(String field, String after) {
        return new FieldChange(field, "before", after);
    }
}
