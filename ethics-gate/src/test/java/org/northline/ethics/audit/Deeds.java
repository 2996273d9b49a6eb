package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.northline.ethics.audit.Story.HASH;
import static org.northline.ethics.audit.Story.ITEM;
import static org.northline.ethics.audit.Story.LEAD;
import static org.northline.ethics.audit.Story.OWNER;
import static org.northline.ethics.audit.Story.REVIEW;
import static org.northline.ethics.audit.Story.STATEMENT;
import static org.northline.ethics.audit.Story.statementHash;

import java.util.HexFormat;

/** What somebody does about the item, each with the events that the gate writes of it. */
final class Deeds {
    private final LogBook log;
    private final Background background;

    Deeds(LogBook log) {
        this.log = log;
        this.background = new Background(log);
    }

    Background background() {
        return background;
    }

    void event(String operation, String source, String row, String actor, Object... changes) {
        log.event(operation, source, row, ITEM, actor, changes);
    }

    void review(String id) {
        review(id, 1);
    }

    void review(String id, int policy) {
        event(
                "INSERT",
                "ethics.misuse_review",
                id,
                LEAD,
                "id",
                id,
                "item_id",
                ITEM,
                "item_hash",
                HASH,
                "tier",
                1,
                "policy_version",
                policy,
                "lead_id",
                LEAD,
                "state",
                "REVIEW");
    }

    void reviewed() {
        for (int i = 0; i < 150; i++) {
            answered("answer-" + i, LEAD);
        }
        promised("condition-1", "2027-01-31", "PROMOTION");
    }

    void promised(String condition, String dueOn, String blocks) {
        event(
                "INSERT",
                "ethics.mitigation",
                condition,
                LEAD,
                "id",
                condition,
                "review_id",
                REVIEW,
                "owner_id",
                OWNER,
                "planned_by",
                LEAD,
                "due_on",
                dueOn,
                "blocks",
                blocks,
                "withdrawn",
                false);
    }

    /** A second condition, due before the promotion, is sealed as it is open, and then extended. */
    void sealedAndExtended(String until, String by) {
        promised("condition-2", "2026-11-01", "LAUNCH");
        sealed();
        extended(until, by);
    }

    void extended(String until, String by) {
        event(
                "INSERT",
                "ethics.condition_extension",
                REVIEW,
                by,
                "mitigation_id",
                "condition-2",
                "review_id",
                REVIEW,
                "due_on",
                "2026-11-01",
                "extended_to",
                until,
                "reason",
                "The vendor is late");
    }

    void answered(String id, String by) {
        event(
                "INSERT",
                "ethics.answer",
                id,
                by,
                "id",
                id,
                "review_id",
                REVIEW,
                "question_id",
                id,
                "state",
                "ANSWERED",
                "value",
                "\"No\"\n\t\\");
    }

    void verified(String by) {
        event(
                "INSERT",
                "ethics.mitigation_verification",
                REVIEW,
                by,
                "mitigation_id",
                "condition-1",
                "review_id",
                REVIEW,
                "evidence",
                "Seen");
    }

    void sealed() {
        sealed(STATEMENT, "PROCEED", "2027-11-21T10:00:00+00:00");
    }

    /** With a statement of its own, which nobody signs here. */
    void sealedWith(String statement) {
        String hash = HexFormat.of().formatHex(MerkleTree.sha256(statement.getBytes(UTF_8)));
        sealed(statement, hash, "PROCEED", "2027-11-21T10:00:00+00:00");
    }

    void sealed(String text, String verdict, String validUntil) {
        sealed(text, statementHash(), verdict, validUntil);
    }

    private void sealed(String text, String hash, String verdict, String validUntil) {
        event(
                "UPDATE",
                "ethics.misuse_review",
                REVIEW,
                LEAD,
                "state",
                "SEALED",
                "verdict",
                verdict,
                "dissent",
                "",
                "statement_text",
                text,
                "statement_hash",
                hash,
                "sealed_at",
                "2026-11-21T10:00:00+00:00",
                "valid_until",
                validUntil);
    }

    void signed(String person, String capacity, String hash) {
        String id = "sign-off-" + person + log.size();
        event(
                "INSERT",
                "ethics.sign_off",
                id,
                person,
                "id",
                id,
                "review_id",
                REVIEW,
                "person_id",
                person,
                "capacity",
                capacity,
                "grant_id",
                "grant-" + person,
                "meaning",
                "APPROVE",
                "statement_hash",
                hash);
    }

    void promoted() {
        promoted(ITEM, HASH, "2026-11-21T11:00:00+00:00");
    }

    void promoted(String item, String hash, String at) {
        event(
                "INSERT",
                "planning.portfolio_entry",
                item,
                OWNER,
                "item_id",
                item,
                "content_hash",
                hash,
                "case_id",
                REVIEW,
                "entered_by",
                OWNER,
                "entered_at",
                at);
        log.enters(item, hash, REVIEW);
    }

    /** Everyday events, so that the log goes on after the promotion. */
    void afterwards() {
        for (int i = 0; i < 30; i++) {
            event("UPDATE", "planning.strategic_theme", "theme", LEAD, "name", "Faster yards " + i);
        }
    }

    void stopped(String by) {
        event("INSERT", "ethics.stop_call", "stop-1", by, "item_id", ITEM, "person_id", by);
        event("INSERT", "ethics.item_stop", ITEM, by, "item_id", ITEM, "number", 1, "person_id", by);
    }

    /** An appeal by the owner, on which these people vote for a new review. */
    void appealed(String... panel) {
        event("INSERT", "ethics.appeal", "appeal-1", OWNER, "id", "appeal-1", "item_id", ITEM, "person_id", OWNER);
        for (String person : panel) {
            event(
                    "INSERT",
                    "ethics.appeal_vote",
                    ITEM,
                    person,
                    "appeal_id",
                    "appeal-1",
                    "person_id",
                    person,
                    "vote",
                    "NEW_REVIEW");
        }
    }

    void decided(String outcome) {
        event("INSERT", "ethics.appeal_decision", ITEM, "third", "appeal_id", "appeal-1", "outcome", outcome);
    }

    void caseStopped() {
        event("UPDATE", "ethics.misuse_review", REVIEW, "other", "state", "STOPPED");
    }

    void held(String by) {
        event("INSERT", "ethics.hold", "hold-1", by, "item_id", ITEM, "person_id", by);
    }

    void released(String by) {
        event("INSERT", "ethics.hold_release", ITEM, by, "hold_id", "hold-1", "person_id", by, "item_id", ITEM);
    }

    void conditionGoesTo(String owner) {
        event("UPDATE", "ethics.mitigation", "condition-1", LEAD, "owner_id", owner);
    }

    /** The text changes: the entry leaves and the review is void, in the same transaction. */
    void changed() {
        event("UPDATE", "planning.roadmap_item", ITEM, OWNER, "content_hash", "b".repeat(64), "title", "Another");
    }

    void leaves() {
        event("DELETE", "planning.portfolio_entry", ITEM, "");
        log.leaves(ITEM);
    }

    void voided() {
        event("UPDATE", "ethics.misuse_review", REVIEW, OWNER, "state", "INVALIDATED");
    }
}
