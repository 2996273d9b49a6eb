package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.ethics.audit.HistoryEvent.FieldChange;

class HistorySentencesTest {
    @Test
    void itemTellsWhichChangeWasMaterial() {
        assertThat(update("planning.roadmap_item", "problem", "other")).isEqualTo("changed the item");
        assertThat(HistorySentences.of(
                        "planning.roadmap_item",
                        "UPDATE",
                        Map.of("problem", change("problem", "b"), "revision", change("revision", "2"))))
                .isEqualTo("changed the text of the item");
        assertThat(update("planning.roadmap_item", "withdrawn_at", "2027-01-01"))
                .isEqualTo("withdrew the item");
    }

    @Test
    void savedViewTellsWhatBecameOfIt() {
        assertThat(insert("planning.saved_view", "name", "Risky")).isEqualTo("added a saved view");
        assertThat(update("planning.saved_view", "name", "Bold")).isEqualTo("changed a saved view");
        assertThat(update("planning.saved_view", "archived_at", "2027-01-01")).isEqualTo("archived a saved view");
        assertThat(update("planning.saved_view", "archived_at", null)).isEqualTo("brought a saved view back");
    }

    @Test
    void shareLinkTellsForWhomItWasAndThatItIsNoMore() {
        assertThat(insert("planning.share_link", "audience", "The board"))
                .isEqualTo("shared the portfolio roadmap by a link with The board");
        assertThat(update("planning.share_link", "expires_on", "2027-03-01")).isEqualTo("changed a share link");
        assertThat(update("planning.share_link", "revoked_at", "2027-03-01T10:00:00Z"))
                .isEqualTo("revoked a share link");
    }

    @Test
    void tripwiresAndRevisitDatesTellWhatBecameOfThem() {
        assertThat(insert("planning.tripwire", "comparison", "AT_LEAST")).isEqualTo("set a tripwire");
        assertThat(update("planning.tripwire", "threshold", "7")).isEqualTo("changed a tripwire");
        assertThat(update("planning.tripwire", "decided_at", "2027-01-01"))
                .isEqualTo("let a tripwire that had tripped watch on or rest");
        assertThat(update("planning.tripwire", "archived_at", "2027-01-01")).isEqualTo("archived a tripwire");
        assertThat(insert("planning.tripwire_decision", "choice", "KEEP"))
                .isEqualTo("decided about a tripwire that had tripped: keep");
        assertThat(insert("planning.revisit", "question", "Why?")).isEqualTo("planned a day to look again");
        assertThat(update("planning.revisit", "done_at", "2027-01-01"))
                .isEqualTo("ended a question with what came of it");
        assertThat(update("planning.revisit", "archived_at", null)).isEqualTo("brought a revisit date back");
        assertThat(insert("planning.revisit_outcome", "outcome", "We go on."))
                .isEqualTo("wrote down what came of looking again");
    }

    @Test
    void rolloverTellsWhatWasCarriedOverAndWhatWasLeft() {
        assertThat(insert("planning.rollover", "to_cycle_id", "1"))
                .isEqualTo("carried the plan over into a later year");
        assertThat(update("planning.rollover", "undone_at", "2027-01-01")).isEqualTo("took a roll-over back");
        assertThat(insert("planning.carried_part", "kind", "ITEM"))
                .isEqualTo("carried the item over into a later year");
        assertThat(insert("planning.carried_part", "kind", "OBJECTIVE"))
                .isEqualTo("carried an objective over into a later year");
        assertThat(update("planning.carried_part", "undone_at", "2027-01-01"))
                .isEqualTo("took back that it was carried over");
        assertThat(insert("planning.left_item", "reason", "Late"))
                .isEqualTo("left the item in its year when others were carried over");
    }

    @Test
    void objectiveAndItsPartsTellWhatBecameOfThem() {
        assertThat(insert("planning.objective", "title", "Open on time")).isEqualTo("added an objective");
        assertThat(update("planning.objective", "title", "Open early")).isEqualTo("changed an objective");
        assertThat(update("planning.objective", "archived_at", "2027-01-01")).isEqualTo("archived an objective");
        assertThat(update("planning.key_result", "withdrawn_at", "2027-01-01")).isEqualTo("removed a key result");
        assertThat(update("planning.key_result", "withdrawn_at", null)).isEqualTo("brought a key result back");
        assertThat(insert("planning.check_in", "value", "12")).isEqualTo("checked in on a key result");
        assertThat(update("planning.check_in", "withdrawn_at", "2027-01-01")).isEqualTo("withdrew a check-in");
        assertThat(insert("planning.item_key_result", "item_id", "1"))
                .isEqualTo("said that the item serves a key result");
        assertThat(update("planning.item_key_result", "withdrawn_at", "2027-01-01"))
                .isEqualTo("said that the item does not serve a key result any more");
        assertThat(update("planning.item_key_result", "withdrawn_at", null))
                .isEqualTo("said that the item serves a key result");
    }

    @Test
    void opportunityItsEvidenceAndLinksTellWhatBecameOfThem() {
        assertThat(insert("planning.opportunity", "title", "Wait less")).isEqualTo("added an opportunity");
        assertThat(update("planning.opportunity", "archived_at", "2027-01-01")).isEqualTo("archived an opportunity");
        assertThat(insert("planning.evidence", "segment", "DACH")).isEqualTo("added evidence of an opportunity");
        assertThat(update("planning.evidence", "asked", "90")).isEqualTo("changed evidence of an opportunity");
        assertThat(update("planning.evidence", "withdrawn_at", "2027-01-01"))
                .isEqualTo("removed evidence of an opportunity");
        assertThat(insert("planning.item_opportunity", "item_id", "1"))
                .isEqualTo("said that the item addresses an opportunity");
        assertThat(update("planning.item_opportunity", "withdrawn_at", "2027-01-01"))
                .isEqualTo("said that the item does not address an opportunity any more");
        assertThat(update("planning.strategy_opportunity", "withdrawn_at", null))
                .isEqualTo("said that a strategy addresses an opportunity");
    }

    @Test
    void whatWasAgreedAndWhyItChangedIsTold() {
        assertThat(insert("planning.workspace_export", "id", "1"))
                .isEqualTo("took the whole workspace along as a file");
        assertThat(insert("planning.workspace_import", "organisation", "Meridian"))
                .isEqualTo("took in the workspace of Meridian as a file");
        assertThat(update("planning.workspace_import", "finished_at", "2027-03-01T10:00:00Z"))
                .isEqualTo("imported the workspace");
        assertThat(insert("planning.awaited_entry", "item_id", "1"))
                .isEqualTo(
                        "brought the item along; it stood on the portfolio roadmap where it came from, and waits for the gate here");
        assertThat(insert("planning.baseline", "name", "Board of March")).isEqualTo("took the baseline Board of March");
        assertThat(insert("planning.baseline_item", "title", "Wait board")).isEqualTo("kept the item in a baseline");
        assertThat(insert("planning.baseline_quarter", "quarter", "1"))
                .isEqualTo("kept in a baseline what a quarter has");
        assertThat(insert("planning.change_reason", "code", "RISK_OR_ETHICS"))
                .isEqualTo("said why the item is not as it was agreed: risk or ethics");
    }

    @Test
    void effortTellsWhetherItIsNewOrGone() {
        assertThat(insert("planning.team_effort", "likely", "3")).isEqualTo("estimated the effort of a team");
        assertThat(update("planning.team_effort", "likely", "4")).isEqualTo("estimated the effort of a team anew");
        assertThat(update("planning.team_effort", "withdrawn_at", "2027-01-01"))
                .isEqualTo("removed the effort of a team");
        assertThat(update("planning.team_effort", "withdrawn_at", null)).isEqualTo("brought the effort of a team back");
    }

    @Test
    void estimateTellsWhetherItIsNewAndWhatIsMandatory() {
        assertThat(insert("planning.item_estimate", "cost", "3"))
                .isEqualTo("estimated what the item is worth and costs");
        assertThat(update("planning.item_estimate", "impact", "HIGH"))
                .isEqualTo("estimated anew what the item is worth and costs");
        assertThat(update("planning.item_estimate", "mandatory_reason", "The law asks for it."))
                .isEqualTo("made the item mandatory");
        assertThat(insert("planning.item_estimate", "mandatory_reason", null))
                .isEqualTo("estimated what the item is worth and costs");
        assertThat(EventKind.of("planning.item_estimate")).isEqualTo(EventKind.ITEM);
        assertThat(update("planning.item_estimate", "mandatory_reason", null))
                .isEqualTo("made the item not mandatory any more");
    }

    @Test
    void dependencyTellsWhetherItIsNewOrGone() {
        assertThat(insert("planning.dependency", "kind", "DEPENDS_ON")).isEqualTo("let the item depend on another one");
        assertThat(insert("planning.dependency", "kind", "RELATES_TO")).isEqualTo("related the item to another one");
        assertThat(update("planning.dependency", "note", "Why")).isEqualTo("wrote another note on a dependency");
        assertThat(update("planning.dependency", "withdrawn_at", "2027-01-01")).isEqualTo("removed a dependency");
        assertThat(update("planning.dependency", "withdrawn_at", null)).isEqualTo("brought a dependency back");
    }

    @Test
    void setTellsOfItselfAndOfEachOfItsItems() {
        assertThat(insert("planning.item_set", "name", "Bundle")).isEqualTo("added the set of items Bundle");
        assertThat(update("planning.item_set", "name", "Pack")).isEqualTo("changed a set of items");
        assertThat(update("planning.item_set", "archived_at", "2027-01-01")).isEqualTo("archived a set of items");
        assertThat(update("planning.item_set", "archived_at", null)).isEqualTo("brought a set of items back");
        assertThat(insert("planning.item_set_member", "item_id", "1")).isEqualTo("put the item into a set");
        assertThat(update("planning.item_set_member", "removed_at", "2027-01-01"))
                .isEqualTo("took the item out of a set");
        assertThat(update("planning.item_set_member", "removed_at", null)).isEqualTo("put the item into a set");
    }

    @ParameterizedTest
    @CsvSource({
        "MATERIAL_CHANGE, 'changed the text, so the item left the portfolio roadmap'",
        "WITHDRAWN, 'withdrew the item, so it left the portfolio roadmap'",
        "TAKEN_OFF, took the item off the portfolio roadmap"
    })
    void removalTellsItsCause(String cause, String sentence) {
        assertThat(insert("planning.portfolio_removal", "cause", cause)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource({
        "planning.roadmap_item, added the item, withdrew the item",
        "planning.portfolio_entry, promoted the item to the portfolio roadmap, the item left the portfolio roadmap",
        "ethics.answer, answered DA-01, revised an answer",
        "ethics.mitigation, planned a mitigation, revised a mitigation",
        "planning.capacity_grant, granted the capacity misuse reviewer, revoked a capacity"
    })
    void beginningIsToldApartFromWhatCameLater(String source, String begun, String later) {
        Map<String, FieldChange> changes = Map.of(
                "question_id", change("question_id", "DA-01"),
                "capacity", change("capacity", "MISUSE_REVIEWER"),
                "withdrawn_at", change("withdrawn_at", "2027-01-01"));

        assertThat(HistorySentences.of(source, "INSERT", changes)).isEqualTo(begun);
        assertThat(HistorySentences.of(source, "UPDATE", changes)).isEqualTo(later);
    }

    @Test
    void unknownTableIsSaidInItsOwnWords() {
        assertThat(HistorySentences.of("planning.strategic_theme", "INSERT", Map.of()))
                .isEqualTo("added strategic theme");
        assertThat(HistorySentences.of("planning.strategy_rating", "DELETE", Map.of()))
                .isEqualTo("removed strategy rating");
    }

    @Test
    void kindsFollowTheTables() {
        assertThat(EventKind.of("ethics.sign_off")).isEqualTo(EventKind.SIGNATURE);
        assertThat(EventKind.of("planning.vision_statement")).isEqualTo(EventKind.PLAN);
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
