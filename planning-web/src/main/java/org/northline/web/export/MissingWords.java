package org.northline.web.export;

import java.util.Map;
import java.util.Set;
import org.northline.planning.gate.Reason;

/** What an item lacks at the gate, for readers who may know who says so and for those who may not. */
final class MissingWords {
    /** In place of titles that name somebody, or that hold what somebody wrote. */
    private static final Map<String, String> NAMELESS = Map.of(
            "SIGNER_NOT_INDEPENDENT", "A signature does not count: not independent",
            "SIGNER_CAPACITY_LAPSED", "A signature does not count: capacity lost",
            "STOP_CALLED", "Somebody calls to stop the item",
            "HOLD_OPEN", "The item is on hold",
            "UNDER_APPEAL", "An appeal is open",
            "OBJECTION_OPEN", "An objection is open",
            "CONDITION_OPEN", "A condition is open",
            "CONDITION_ORPHANED", "The owner of a condition has left");

    /** Whose titles are the same whoever it is about. */
    private static final Set<String> IMPERSONAL = Set.of(
            "ITEM_WITHDRAWN",
            "ITEM_INCOMPLETE",
            "NO_REVIEW",
            "REVIEW_NOT_SEALED",
            "REVIEW_INVALIDATED",
            "REVIEW_EXPIRED",
            "RETURNED",
            "CONTENT_CHANGED",
            "VERDICT_NOT_PROCEED",
            "QUORUM_UNDEFINED",
            "SIGNERS_SHORT",
            "CAPACITY_SHORT",
            "WAITING_PERIOD",
            "STOPPED");

    private MissingWords() {}

    /** A reason that is not known here says nothing to those who may not know names. */
    static String of(Reason reason, boolean names) {
        return names || IMPERSONAL.contains(reason.code())
                ? reason.title()
                : NAMELESS.getOrDefault(reason.code(), "Something else stands against it");
    }
}
