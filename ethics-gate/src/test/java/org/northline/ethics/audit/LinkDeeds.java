package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;

/** What becomes of an item that resembles another one, which was stopped. */
final class LinkDeeds {
    private static final String STOPPED = "item-2";
    private static final String SECOND = "review-2";
    private static final String TELLING = """
            NORTHLINE STATEMENT stmt/v1

            RESEMBLES WHAT WAS STOPPED
            Item RM-2027-002 item-2, alike by 91 of 100, linked by lead (lead):
              | Slower yards
            """;

    private LinkDeeds() {}

    static void anotherIsStopped(Deeds story) {
        story.event(
                "INSERT",
                "planning.roadmap_item",
                STOPPED,
                Story.OWNER,
                "id",
                STOPPED,
                "owner_id",
                Story.OWNER,
                "content_hash",
                "d".repeat(64));
        story.event(
                "INSERT", "ethics.item_stop", STOPPED, "other", "item_id", STOPPED, "number", 1, "person_id", "other");
    }

    static void linked(Deeds story, String review, String by) {
        story.event(
                "INSERT",
                "ethics.stop_link",
                review,
                by,
                "item_id",
                Story.ITEM,
                "stopped_item_id",
                STOPPED,
                "review_id",
                review,
                "resemblance",
                "0.912");
    }

    /** The first case is sent back; the second one is linked, and sealed with a statement that tells of it. */
    static void reviewedAnew(Deeds story, int tier) {
        reviewedAnew(story, tier, TELLING);
    }

    static void reviewedAnew(Deeds story, int tier, String statement) {
        story.background().tier(1, 4, 8);
        story.leaves();
        story.event("UPDATE", "ethics.misuse_review", Story.REVIEW, Story.LEAD, "state", "RETURNED");
        anotherIsStopped(story);
        story.review(SECOND);
        linked(story, SECOND, Story.LEAD);
        story.event("UPDATE", "ethics.misuse_review", SECOND, Story.LEAD, "tier", tier);
        story.event(
                "UPDATE",
                "ethics.misuse_review",
                SECOND,
                Story.LEAD,
                "state",
                "SEALED",
                "verdict",
                "PROCEED",
                "statement_text",
                statement,
                "statement_hash",
                HexFormat.of().formatHex(MerkleTree.sha256(statement.getBytes(UTF_8))),
                "sealed_at",
                "2026-11-21T10:00:00+00:00",
                "valid_until",
                "2027-01-21T10:00:00+00:00");
    }
}
