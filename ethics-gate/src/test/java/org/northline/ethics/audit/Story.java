package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.HexFormat;
import java.util.function.Consumer;

/**
 * What an honest gate writes about one item on its way to the portfolio roadmap, chapter by chapter, so that a test can leave one out, repeat
 * it, or put a wrong one in.
 */
final class Story {
    static final String ITEM = "item-1";
    static final String REVIEW = "review-1";
    static final String OWNER = "owner";
    static final String LEAD = "lead";
    static final String REVIEWER = "reviewer";
    static final String STAKEHOLDER = "stakeholder";
    private static final String STATEMENT = "NORTHLINE STATEMENT \u201cwhat is read is what is signed\u201d\n";
    private static final String HASH = "a".repeat(64);

    private final LogBook log;

    Story(LogBook log) {
        this.log = log;
    }

    /** The whole honest story, with something done before one of its chapters. */
    static LogBook withBefore(String chapter, Consumer<Story> deed) {
        LogBook log = new LogBook();
        Story story = new Story(log);
        for (Chapter each : Chapter.values()) {
            if (each.name().equals(chapter)) {
                deed.accept(story);
            }
            each.told.accept(story);
        }
        return log;
    }

    /** The whole honest story, with one chapter told differently. */
    static LogBook withInstead(String chapter, Consumer<Story> deed) {
        LogBook log = new LogBook();
        Story story = new Story(log);
        for (Chapter each : Chapter.values()) {
            (each.name().equals(chapter) ? deed : each.told).accept(story);
        }
        return log;
    }

    static LogBook honest() {
        return withBefore("", story -> {});
    }

    private enum Chapter {
        PEOPLE(Story::people),
        POLICY(Story::policy),
        ITEM_WRITTEN(story -> story.item(HASH)),
        REVIEW_STARTED(story -> story.review(REVIEW)),
        REVIEWED(Story::reviewed),
        VERIFIED(story -> story.verified(REVIEWER)),
        SEALED(Story::sealed),
        REVIEWER_SIGNED(story -> story.signed(REVIEWER, "MISUSE_REVIEWER", statementHash())),
        STAKEHOLDER_SIGNED(story -> story.signed(STAKEHOLDER, "STAKEHOLDER", statementHash())),
        PROMOTED(Story::promoted),
        AFTERWARDS(Story::afterwards);

        @SuppressWarnings("ImmutableEnumChecker") // What is told never changes; a lambda has no type that says so.
        private final Consumer<Story> told;

        Chapter(Consumer<Story> told) {
            this.told = told;
        }
    }

    static String statementHash() {
        return HexFormat.of().formatHex(MerkleTree.sha256(STATEMENT.getBytes(UTF_8)));
    }

    void event(String operation, String source, String row, String actor, Object... changes) {
        log.event(operation, source, row, ITEM, actor, changes);
    }

    private void people() {
        for (String person : new String[] {OWNER, LEAD, REVIEWER, STAKEHOLDER, "other"}) {
            event("INSERT", "planning.person", person, "admin", "id", person, "name", person, "active", true);
        }
        granted("grant-reviewer", REVIEWER, "MISUSE_REVIEWER", "admin", "2026-11-21T09:00:00+00:00");
        granted("grant-stakeholder", STAKEHOLDER, "STAKEHOLDER", "admin", "2026-11-21T09:00:00+00:00");
        granted("grant-owner", OWNER, "STAKEHOLDER", "admin", "2026-11-21T09:00:00+00:00");
    }

    void granted(String id, String person, String capacity, String by, String at) {
        event(
                "INSERT",
                "planning.capacity_grant",
                id,
                by,
                "id",
                id,
                "person_id",
                person,
                "capacity",
                capacity,
                "granted_by",
                by,
                "granted_at",
                at,
                "founding",
                false);
    }

    void policy() {
        policy(1, 2);
    }

    /** A version whose first tier asks for so many people. */
    void policy(int version, int signers) {
        event(
                "INSERT",
                "ethics.quorum",
                "",
                "",
                "policy_version",
                version,
                "tier",
                1,
                "signers",
                signers,
                "valid_days",
                365);
        for (String seat : new String[] {"MISUSE_REVIEWER", "STAKEHOLDER"}) {
            event(
                    "INSERT",
                    "ethics.quorum_seat",
                    "",
                    "",
                    "policy_version",
                    version,
                    "tier",
                    1,
                    "capacity",
                    seat,
                    "minimum",
                    1);
        }
    }

    void item(String hash) {
        event(
                "INSERT",
                "planning.roadmap_item",
                ITEM,
                OWNER,
                "id",
                ITEM,
                "owner_id",
                OWNER,
                "product_id",
                "product-1",
                "content_hash",
                hash,
                "problem",
                "Lorries wait \u2014 and nobody knows",
                "target_users",
                "Dispatchers",
                "payer",
                "Depots",
                "revenue_link",
                "Licence",
                "data_categories",
                "None",
                "automation_use",
                "None",
                "geography",
                "EU",
                "channel",
                "Web",
                "population",
                "Drivers");
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

    private void reviewed() {
        for (int i = 0; i < 150; i++) {
            answered("answer-" + i, LEAD);
        }
        event(
                "INSERT",
                "ethics.mitigation",
                "condition-1",
                LEAD,
                "id",
                "condition-1",
                "review_id",
                REVIEW,
                "owner_id",
                OWNER,
                "planned_by",
                LEAD,
                "due_on",
                "2027-01-31",
                "blocks",
                "PROMOTION",
                "withdrawn",
                false);
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

    void sealed(String text, String verdict, String validUntil) {
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
                statementHash(),
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
    private void afterwards() {
        for (int i = 0; i < 30; i++) {
            event("UPDATE", "planning.strategic_theme", "theme", LEAD, "name", "Faster yards " + i);
        }
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
