package org.northline.ethics.review;

/** The sentences for the codes with which a door of the database refuses. */
public final class DoorRefusal {
    private DoorRefusal() {}

    /** The sentence for a code as the door raised it, with or without a detail after a colon. */
    public static String sentence(String code) {
        return switch (code.split(":", 2)[0]) {
            case "NO_REVIEW", "NO_ITEM", "NO_HOLD", "NO_MITIGATION", "NO_SCENARIO" -> "There is nothing here any more.";
            case "NOT_IN_REVIEW" -> "This review is not open any more, so it cannot be sealed.";
            case "NOT_THE_LEAD" -> "Only the lead of this review does this.";
            case "LEAD_MADE_THE_ITEM" ->
                "The lead has become an owner or editor of the item; somebody else has to review it.";
            case "CONTENT_CHANGED" -> "The item's text has changed; it needs a new review.";
            case "POLICY_CHANGED" -> "There is a newer policy; the review has to be done under it.";
            case "NOT_SEALED" -> "The review is not sealed, so there is no statement to sign.";
            case "REVIEW_EXPIRED" -> "The statement has expired; the item needs a new review.";
            case "VERDICT_NOT_PROCEED" -> "The verdict does not let the item proceed, so there is nothing to approve.";
            case "STATEMENT_DIFFERS" -> "This is not the statement that you read. Read it again before you sign.";
            case "QUORUM_UNDEFINED" -> "The policy names nobody who could sign for this tier.";
            case "CAPACITY_NOT_ASKED" -> "The policy asks for no signature in this capacity.";
            case "NO_CAPACITY" -> "You do not hold this capacity now.";
            case "GRANTED_AFTER_SEAL" ->
                "You were given this capacity after the review was sealed, so it does not count for this statement.";
            case "SIGNER_NOT_INDEPENDENT" ->
                "You have a hand in this item or its review, so somebody independent has to do this.";
            case "ALREADY_SIGNED" -> "You have signed this statement already; a person signs once.";
            case "NOT_YOUR_SIGNATURE", "NOT_YOURS" -> "Only the person who did this can take it back.";
            case "NO_DRAFT" -> "This draft of the policy is not open any more.";
            case "DRAFT_CHANGED" ->
                "Somebody has changed the draft since you read it. Read it again before you publish it.";
            case "PUBLISHER_WROTE_IT" -> "You wrote in this draft, so another executive has to publish it.";
            case "DRAFT_FAULTY" -> "The draft is out of the bounds of every policy; its faults are listed beside it.";
            case "NO_CONDITION" -> "This is no open condition of a sealed review, so there is nothing to extend.";
            case "ALREADY_EXTENDED" -> "This condition was extended before; a condition is extended once.";
            case "EXTENDER_NOT_INDEPENDENT" ->
                "You have a hand in this condition, its item or its review, so somebody independent has to extend it.";
            case "EXTENDED_TOO_FAR" ->
                "A condition is extended by 30 days at most, counted from the day that was signed.";
            case "EXTENDED_INTO_THE_PAST" -> "The new day is past already.";
            case "VERIFIER_EXTENDED_IT" -> "You extended this condition, so somebody else has to verify it.";
            case "NOT_LIVE" -> "This review has ended.";
            case "STOPPED" -> "This item is stopped.";
            case "NOT_ACTIVE" -> "This account is not active.";
            case "VERIFIER_NOT_INDEPENDENT" -> "A mitigation is verified by somebody who neither owns nor planned it.";
            default -> ofScore(code);
        };
    }

    private static String ofScore(String code) {
        return switch (code) {
            case "REVIEW_CLOSED" -> "This review is no longer open for writing; what changes now needs a new review.";
            case "SCORED_BEFORE" -> "This scenario has its second score; a new one is asked for when it is rewritten.";
            case "SCORER_WROTE_IT" -> "You wrote this scenario, so somebody else has to give the second score.";
            case "SCORER_MADE_THE_ITEM" ->
                "You own or edited this item, so somebody else has to give the second score.";
            case "NO_SECOND_SCORER" -> "The second score is given by a misuse reviewer, or by the lead of the review.";
            case "SCENARIO_REWRITTEN" ->
                "The scenario was rewritten since you read it. Read it again before you score it.";
            case "NOT_YOUR_SCENARIO" ->
                "Who wrote this scenario is the one to change it; write another one, or score this one.";
            case "NOTHING_TO_DISCUSS" -> "The two scores do not lie far apart, so there is nothing to discuss.";
            case "DISCUSSED_BEFORE" -> "What was said about these two scores is recorded already.";
            case "NO_SCORER" -> "The lead, or one of the two who gave a score, records the discussion.";
            case "SECOND_SCORE_MISSING" -> "A scenario has no second score yet, so the review cannot be sealed.";
            case "DISCUSSION_MISSING" ->
                "Two scores lie far apart and nobody has written down why, so the review cannot be sealed.";
            default -> ofMoney(code);
        };
    }

    private static String ofMoney(String code) {
        return switch (code) {
            case "WRITER_MADE_THE_ITEM" ->
                "Who made the item does not say what it could cost; a reviewer who had no part in it does.";
            case "NO_PART_IN_THE_REVIEW" ->
                "The money page is written by the lead of the review, or by a misuse reviewer.";
            case "OTHER_CURRENCY" -> "The plan is in another currency.";
            case "MONEY_PAGE_REWRITTEN" -> "Somebody wrote this page meanwhile. Read it before you write it anew.";
            case "MONEY_PAGE_MISSING" -> "Nobody has written what it could cost yet, so the review cannot be sealed.";
            default -> ofHats(code);
        };
    }

    private static String ofHats(String code) {
        return switch (code) {
            case "WEARER_NOT_ACTIVE" -> "Choose an active person.";
            case "WEARER_LEADS" -> "The lead weighs what is argued, so somebody else wears this hat.";
            case "WEARER_MADE_THE_ITEM" -> "This person owns or edited the item, so somebody else argues against it.";
            case "WEARER_IS_VILLAIN" -> "This person is the villain; nobody wears two hats of one review.";
            case "WEARER_HAS_OTHER_HAT" -> "This person wears the other hat; nobody wears two of one review.";
            case "WEARER_NOT_OUTSIDE" ->
                "This person manages the product, or owned or edited an item of it; the outsider has no part in it.";
            case "VILLAIN_WEARS_A_HAT" -> "This person argues against the item; nobody wears two hats of one review.";
            case "HAT_NOT_YOURS" -> "Only the person who wears this hat writes its argument.";
            case "HAT_CHANGED" -> "This hat was given away or written under meanwhile. Read it, then go on.";
            case "NOTHING_ARGUED" -> "There is no argument yet to answer.";
            case "NOTHING_NEW" -> "Nothing would change.";
            case "ARGUMENT_MISSING" ->
                "What is to be argued against the item is not written yet, so the review cannot be sealed.";
            case "WEARER_NOT_INDEPENDENT" ->
                "Who argues against the item has come to have a part in it; give the hat to somebody else.";
            default -> aroundStops(code);
        };
    }

    private static String aroundStops(String code) {
        return switch (code) {
            case "NOT_STOPPED" -> "This item is not stopped, so there is nothing to appeal against.";
            case "APPEAL_TOO_LATE" -> "A stop is appealed against within 14 days; that time is over.";
            case "NOT_CONCERNED" ->
                "An appeal is made by the item's owner, by somebody who signed its case, or by somebody whose objection is open.";
            case "APPEALED_BEFORE" -> "You appealed against this stop before; each person appeals once.";
            case "UNDER_APPEAL" -> "Somebody's appeal is open; wait for what its panel decides.";
            case "NOT_UNDER_APPEAL" -> "This appeal is not open any more.";
            case "GRANTED_AFTER_STOP" ->
                "You were given this capacity after the item was stopped, so it does not count for this appeal.";
            case "PANEL_NOT_INDEPENDENT" ->
                "You took part in this item's case, so somebody who did not has to decide the appeal.";
            case "VOTED_BEFORE" -> "You have voted on this appeal already.";
            case "STOP_NOT_LINKED" ->
                "This resembles an item that was stopped; link the two before you seal the review.";
            case "TIER_BELOW_STOP" ->
                "A stop follows this item, so its review is of the highest tier. Save any answer once more; the tier rises by itself.";
            case "NEVER_STOPPED" -> "Only another item that was stopped can be linked.";
            default -> "The gate refuses this: " + code + ".";
        };
    }
}
