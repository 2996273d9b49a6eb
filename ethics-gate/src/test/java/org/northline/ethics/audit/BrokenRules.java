package org.northline.ethics.audit;

import java.util.Map;
import java.util.function.Consumer;

/** Stories in which one rule of the gate was broken by whoever wrote the log, and hashed honestly. */
final class BrokenRules {
    static final Map<String, LogBook> ALL = Map.ofEntries(
            broken("I-3 a second live review", before("SEALED", story -> story.review("review-2"))),
            broken(
                    "I-4 a review of another text",
                    instead("ITEM_WRITTEN", story -> story.background().item("c".repeat(64)))),
            broken(
                    "I-4 a review given to another item",
                    before("SEALED", story -> update(story, "ethics.misuse_review", Story.REVIEW, "item_id", "other"))),
            broken(
                    "I-6 a signature on another statement",
                    instead(
                            "REVIEWER_SIGNED",
                            story -> story.signed(Story.REVIEWER, "MISUSE_REVIEWER", "0".repeat(64)))),
            broken(
                    "I-7 a statement that hashes to something else",
                    instead("SEALED", story -> story.sealed("Another text", "PROCEED", "2027-11-21T10:00:00+00:00"))),
            broken("I-8 an answer after the seal", before("PROMOTED", story -> story.answered("late", Story.LEAD))),
            broken(
                    "I-8 a deleted objection",
                    before("PROMOTED", story -> story.event("DELETE", "ethics.objection", "objection-1", ""))),
            broken(
                    "I-8 a changed sealed review",
                    before(
                            "PROMOTED",
                            story -> update(
                                    story,
                                    "ethics.misuse_review",
                                    Story.REVIEW,
                                    "valid_until",
                                    "2030-01-01T00:00:00+00:00"))),
            broken(
                    "I-10 a lowered tier",
                    before("SEALED", story -> update(story, "ethics.misuse_review", Story.REVIEW, "tier", 0))),
            broken(
                    "I-10 a signature before the seal",
                    before("SEALED", story -> story.signed(Story.REVIEWER, "MISUSE_REVIEWER", Story.statementHash()))),
            broken("I-12 no quorum", instead("POLICY", story -> {})),
            broken(
                    "I-12 a quorum that is changed",
                    before("PROMOTED", story -> story.background().policy())),
            broken(
                    "I-15 the owner signs",
                    instead(
                            "STAKEHOLDER_SIGNED",
                            story -> story.signed(Story.OWNER, "STAKEHOLDER", Story.statementHash()))),
            broken(
                    "I-15 an author of an answer signs",
                    before("SEALED", story -> story.answered("more", Story.STAKEHOLDER))),
            broken(
                    "I-16 one person signs twice",
                    instead(
                            "STAKEHOLDER_SIGNED",
                            story -> story.signed(Story.REVIEWER, "STAKEHOLDER", Story.statementHash()))),
            broken(
                    "I-17 a signature without the capacity",
                    instead(
                            "REVIEWER_SIGNED",
                            story -> story.signed("other", "MISUSE_REVIEWER", Story.statementHash()))),
            broken(
                    "I-17 a capacity revoked before the promotion",
                    before(
                            "PROMOTED",
                            story -> update(
                                    story,
                                    "planning.capacity_grant",
                                    "grant-reviewer",
                                    "revoked_at",
                                    "2026-11-21T10:30:00+00:00"))),
            broken(
                    "I-17 an account closed before the promotion",
                    before("PROMOTED", story -> update(story, "planning.person", Story.REVIEWER, "active", false))),
            broken(
                    "I-18 a grant to oneself",
                    before(
                            "REVIEWED",
                            story -> story.background()
                                    .granted(
                                            "grant-lead",
                                            Story.LEAD,
                                            "STAKEHOLDER",
                                            Story.LEAD,
                                            "2026-11-21T09:00:00+00:00"))),
            broken("I-18 a grant after the seal", instead("STAKEHOLDER_SIGNED", story -> {
                story.background().granted("grant-other", "other", "STAKEHOLDER", "admin", "2026-11-21T10:30:00+00:00");
                story.signed("other", "STAKEHOLDER", Story.statementHash());
            })),
            broken("I-20 one signature only", instead("STAKEHOLDER_SIGNED", story -> {})),
            broken(
                    "I-20 fewer signatures than the newer version of its review asks for",
                    instead("REVIEW_STARTED", story -> {
                        story.background().policy(2, 3);
                        story.review(Story.REVIEW, 2);
                    })),
            broken(
                    "I-12 a review under a version that nobody published",
                    instead("REVIEW_STARTED", story -> story.review(Story.REVIEW, 2))),
            broken(
                    "I-31 promoted although the verdict is to stop",
                    instead("SEALED", story -> story.sealed(Story.STATEMENT, "STOP", "2027-11-21T10:00:00+00:00"))),
            broken("I-35 verified by its owner", instead("VERIFIED", story -> story.verified(Story.OWNER))),
            broken("I-36 an open condition", instead("VERIFIED", story -> {})),
            broken("I-36 a condition that is overdue", instead("SEALED", story -> {
                story.promised("condition-2", "2026-11-01", "LAUNCH");
                story.sealed();
            })),
            broken(
                    "I-38 a condition extended by 31 days",
                    instead("SEALED", story -> story.sealedAndExtended("2026-12-02", "other"))),
            broken("I-38 a condition extended twice", instead("SEALED", story -> {
                story.sealedAndExtended("2026-11-22", "other");
                story.extended("2026-12-01", "third");
            })),
            broken(
                    "I-38 a condition extended by its owner",
                    instead("SEALED", story -> story.sealedAndExtended("2026-12-01", Story.OWNER))),
            broken(
                    "I-38 a condition extended by the lead",
                    instead("SEALED", story -> story.sealedAndExtended("2026-12-01", Story.LEAD))),
            broken("I-38 a mitigation extended before the seal", before("SEALED", story -> {
                story.promised("condition-2", "2026-11-01", "LAUNCH");
                story.extended("2026-12-01", "other");
            })),
            broken(
                    "I-39 valid for too long",
                    instead("SEALED", story -> story.sealed(Story.STATEMENT, "PROCEED", "2028-11-21T10:00:00+00:00"))),
            broken(
                    "I-39 promoted after it expired",
                    instead("PROMOTED", story -> story.promoted(Story.ITEM, Story.HASH, "2027-11-21T10:00:00+00:00"))),
            broken(
                    "I-40 an open objection",
                    before(
                            "PROMOTED",
                            story -> story.event(
                                    "INSERT",
                                    "ethics.objection",
                                    "objection-1",
                                    "other",
                                    "item_id",
                                    Story.ITEM,
                                    "person_id",
                                    "other"))),
            broken("I-40 an entry that survives a change of its text", before("AFTERWARDS", story -> {
                story.changed();
                story.voided();
            })),
            broken("I-40 a review that survives a change of the text", before("AFTERWARDS", story -> {
                story.changed();
                story.leaves();
            })),
            broken(
                    "I-44 a stopped item",
                    before(
                            "PROMOTED",
                            story -> story.event(
                                    "INSERT",
                                    "ethics.item_stop",
                                    Story.ITEM,
                                    "other",
                                    "item_id",
                                    Story.ITEM,
                                    "person_id",
                                    "other"))),
            broken("I-1 a promotion after an appeal, without a new review", before("PROMOTED", story -> {
                story.stopped("other");
                story.caseStopped();
                story.appealed("first", "second", "third");
                story.decided("NEW_REVIEW");
            })),
            broken(
                    "I-44 a linked review below the highest tier",
                    before("AFTERWARDS", story -> LinkDeeds.reviewedAnew(story, 3))),
            broken(
                    "I-44 a linked review whose statement is silent about it",
                    before("AFTERWARDS", story -> LinkDeeds.reviewedAnew(story, 4, "item-2\n"))),
            broken("I-44 a link by somebody who does not lead", before("SEALED", story -> {
                LinkDeeds.anotherIsStopped(story);
                LinkDeeds.linked(story, Story.REVIEW, "other");
            })),
            broken("I-44 a link after the seal", before("PROMOTED", story -> {
                LinkDeeds.anotherIsStopped(story);
                LinkDeeds.linked(story, Story.REVIEW, Story.LEAD);
            })),
            broken(
                    "I-44 a link to what was never stopped",
                    before("SEALED", story -> LinkDeeds.linked(story, Story.REVIEW, Story.LEAD))),
            broken(
                    "I-8 a deleted link",
                    before("PROMOTED", story -> story.event("DELETE", "ethics.stop_link", Story.REVIEW, ""))),
            broken("I-44 a new review while the item is stopped", before("AFTERWARDS", story -> {
                story.stopped("other");
                story.caseStopped();
                story.review("review-2");
            })),
            broken("I-46 an appeal where nothing is stopped", before("PROMOTED", story -> story.appealed("first"))),
            broken("I-46 an appeal that two people decide", before("AFTERWARDS", story -> {
                story.stopped("other");
                story.appealed("first", "second");
                story.decided("NEW_REVIEW");
            })),
            broken("I-46 an appeal that clears", before("AFTERWARDS", story -> {
                story.stopped("other");
                story.appealed("first", "second", "third");
                story.decided("CLEARED");
            })),
            broken("I-46 an appeal decided by a signer", before("AFTERWARDS", story -> {
                story.stopped("other");
                story.appealed(Story.REVIEWER);
            })),
            broken("I-46 an appeal decided by the one who stopped", before("AFTERWARDS", story -> {
                story.stopped("other");
                story.appealed("other");
            })),
            broken("I-46 an appeal decided by its appellant", before("AFTERWARDS", story -> {
                story.stopped("other");
                story.appealed(Story.OWNER);
            })),
            broken("I-47 a hold that is released by the one who placed it", before("PROMOTED", story -> {
                story.held("other");
                story.released("other");
            })),
            broken(
                    "I-15 the owner of a condition signs",
                    before("VERIFIED", story -> story.conditionGoesTo(Story.STAKEHOLDER))),
            broken("I-47 an item that is held back", before("PROMOTED", story -> story.held("other"))),
            broken(
                    "I-51 a portfolio roadmap that is not the log's",
                    before("AFTERWARDS", story -> story.event("DELETE", "planning.portfolio_entry", Story.ITEM, ""))));

    private BrokenRules() {}

    private static Map.Entry<String, LogBook> broken(String rule, LogBook log) {
        return Map.entry(rule, log);
    }

    private static LogBook before(String chapter, Consumer<Deeds> deed) {
        return Story.withBefore(chapter, deed);
    }

    private static LogBook instead(String chapter, Consumer<Deeds> deed) {
        return Story.withInstead(chapter, deed);
    }

    private static void update(Deeds story, String source, String row, String column, Object value) {
        story.event("UPDATE", source, row, "admin", column, value);
    }
}
