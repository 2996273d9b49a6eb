package org.northline.ethics.promotion;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.northline.ethics.policy.MaterialFields;
import org.northline.planning.gate.Reason;

/** The one home of the sentences for the predicate's codes: what is wrong, what to do, and where. */
final class ReasonSentences {
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}-[0-9a-f-]{27}");

    private ReasonSentences() {}

    /**
     * The reason for one blocker.
     *
     * @param blocker the code, with a detail after a colon
     * @param names what ids in details stand for
     */
    static Reason reason(String blocker, UUID item, Map<String, String> names) {
        String[] parts = blocker.split(":", 2);
        String detail = parts.length > 1 ? parts[1] : "";
        String about = names.getOrDefault(detail, ID.matcher(detail).matches() ? "" : detail);
        return switch (parts[0]) {
            case "ITEM_WITHDRAWN", "ITEM_INCOMPLETE", "ALREADY_ON_PORTFOLIO" -> ofItem(parts[0], about, item);
            case "NO_REVIEW",
                    "REVIEW_NOT_SEALED",
                    "REVIEW_INVALIDATED",
                    "REVIEW_EXPIRED",
                    "RETURNED",
                    "CONTENT_CHANGED",
                    "VERDICT_NOT_PROCEED" -> ofReview(parts[0], about, item);
            case "QUORUM_UNDEFINED",
                    "SIGNERS_SHORT",
                    "CAPACITY_SHORT",
                    "SIGNER_NOT_INDEPENDENT",
                    "SIGNER_CAPACITY_LAPSED",
                    "WAITING_PERIOD" -> ofSignatures(parts[0], about, item);
            case "STOPPED",
                    "UNDER_APPEAL",
                    "STOP_CALLED",
                    "OBJECTION_OPEN",
                    "HOLD_OPEN",
                    "CONDITION_OPEN",
                    "CONDITION_ORPHANED" -> ofOpposition(parts[0], about, item);
            default ->
                new Reason(
                        "GATE_ERROR",
                        "The gate could not decide",
                        "Nothing is promoted while the gate cannot answer. Try again; if it stays, tell your administrator: "
                                + blocker,
                        Optional.empty());
        };
    }

    private static Reason ofItem(String code, String about, UUID item) {
        return switch (code) {
            case "ITEM_WITHDRAWN" ->
                reason(code, "The item was withdrawn", "A withdrawn item cannot be promoted.", item, "");
            case "ALREADY_ON_PORTFOLIO" ->
                reason(code, "The item is on the portfolio roadmap already", "There is nothing to do.", item, "");
            default ->
                reason(
                        code,
                        "The item is not complete",
                        "Fill in: " + MaterialFields.named(about) + ". Where something does not apply, say that.",
                        item,
                        "/edit#" + about.split(",", 2)[0]);
        };
    }

    private static Reason ofReview(String code, String about, UUID item) {
        String review = "/misuse-review";
        return switch (code) {
            case "NO_REVIEW" ->
                reason(
                        code,
                        "There is no misuse review",
                        "Somebody who did not make the item starts one.",
                        item,
                        review);
            case "REVIEW_NOT_SEALED" ->
                reason(code, "The misuse review is not sealed", "Complete it; its lead then seals it.", item, review);
            case "REVIEW_INVALIDATED" ->
                reason(
                        code,
                        "The item has changed since it was reviewed",
                        "Start a new review. Changing the text back does not bring the old one back.",
                        item,
                        review);
            case "REVIEW_EXPIRED" ->
                reason(
                        code,
                        "The sealed review has expired",
                        "Its time is over, or the year of its plan was over for too long; the item needs a new review.",
                        item,
                        review);
            case "RETURNED" ->
                reason(
                        code,
                        "The item was sent back",
                        "Change the item as the reasons say, then start a new review.",
                        item,
                        review);
            case "VERDICT_NOT_PROCEED" ->
                reason(
                        code,
                        "The verdict of the review is to " + about.toLowerCase(Locale.ROOT),
                        "Change the item, then start a new review.",
                        item,
                        review);
            default ->
                reason(
                        code,
                        "The review is of another text",
                        "Look at the item as it is now; it needs a new review.",
                        item,
                        review);
        };
    }

    private static Reason ofSignatures(String code, String about, UUID item) {
        String signOff = "/sign-off";
        return switch (code) {
            case "QUORUM_UNDEFINED" ->
                reason(
                        code,
                        "Nobody can clear this tier yet",
                        "The present policy names no signers for a tier this high, so the item stays blocked. Lower the harm, and start a new "
                                + "review of the changed item.",
                        item,
                        "/misuse-review");
            case "SIGNERS_SHORT" ->
                reason(
                        code,
                        "Signed by " + about.replace("/", " of ") + " people",
                        "Ask those named in the next steps to sign.",
                        item,
                        signOff);
            case "CAPACITY_SHORT" -> seatShort(code, about.split(":", 2), item);
            case "WAITING_PERIOD" ->
                reason(
                        code,
                        "The sealed review still rests",
                        "There is nothing to do until " + about + "; from then on the item can be promoted.",
                        item,
                        signOff);
            case "SIGNER_NOT_INDEPENDENT" ->
                reason(
                        code,
                        "The signature of " + somebody(about) + " does not count: not independent",
                        "This person has a hand in the item or its review by now. Somebody independent has to sign.",
                        item,
                        signOff);
            default ->
                reason(
                        code,
                        "The signature of " + somebody(about) + " does not count: capacity lost",
                        "This person no longer holds the capacity, or the account is closed. Somebody else has to sign.",
                        item,
                        signOff);
        };
    }

    private static Reason ofOpposition(String code, String about, UUID item) {
        return switch (code) {
            case "STOPPED" ->
                reason(
                        code,
                        "The item is stopped",
                        "It is not promoted. The reasons stand at the stop. Its owner, its signers and its objectors can appeal within 14 days.",
                        item,
                        "/appeal");
            case "UNDER_APPEAL" ->
                reason(
                        code,
                        with("An appeal is open", about),
                        "Three people who took no part in the case decide whether the stop stands or the item is reviewed anew.",
                        item,
                        "/appeal");
            case "STOP_CALLED" ->
                reason(
                        code,
                        somebody(about) + " calls to stop the item",
                        "A second person joins the stop, or the call is taken back.",
                        item,
                        "#stops");
            case "OBJECTION_OPEN" ->
                reason(
                        code,
                        with("An objection is open", about),
                        "Talk it over; only the objector takes an objection back.",
                        item,
                        "#objections");
            case "HOLD_OPEN" ->
                reason(
                        code,
                        somebody(about) + " holds the item",
                        "As many people as have to sign release a hold, never the one who placed it.",
                        item,
                        "#holds");
            case "CONDITION_OPEN" ->
                reason(
                        code,
                        with("A condition is open", about),
                        "It has to be done, and verified by somebody who neither owns nor planned it.",
                        item,
                        "/misuse-review#conditions");
            default ->
                reason(
                        code,
                        with("The owner of a condition has left", about),
                        "The condition has to be verified as done by somebody else, or the item needs a new review.",
                        item,
                        "/misuse-review#conditions");
        };
    }

    private static Reason seatShort(String code, String[] seat, UUID item) {
        String signed = "Signed by " + seat[seat.length - 1].replace("/", " of ");
        return SeatWords.quality(seat[0])
                .map(quality -> reason(
                        code,
                        signed + " who " + quality.ofMany(),
                        "Ask somebody who may sign, and who " + quality.ofOne() + ", to sign.",
                        item,
                        "/sign-off"))
                .orElseGet(() -> reason(
                        code,
                        signed + " in the capacity " + SeatWords.capacity(seat[0]),
                        "Ask somebody with this capacity, who has no hand in the item or its review, to sign.",
                        item,
                        "/sign-off"));
    }

    private static String with(String title, String about) {
        return about.isEmpty() ? title : title + ": " + about;
    }

    private static String somebody(String about) {
        return about.isEmpty() ? "Somebody" : about;
    }

    private static Reason reason(String code, String title, String whatToDo, UUID item, String place) {
        return new Reason(code, title, whatToDo, Optional.of("/roadmap-items/" + item + place));
    }
}
