package org.northline.ethics.review;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.policy.MaterialFields;

/** What stands in the way of starting a review of an item. */
public record ReviewableItem(
        boolean withdrawn,
        boolean madeByLead,
        boolean hasLiveReview,
        boolean stopped,
        boolean returnedUnchanged,
        @Nullable String incomplete) {
    /** The first thing to settle before this person can start a review. */
    Optional<String> obstacle() {
        if (withdrawn) {
            return Optional.of("This item was withdrawn; there is nothing to review.");
        }
        if (stopped) {
            return Optional.of("This item is stopped, so it gets no new review.");
        }
        if (hasLiveReview) {
            return Optional.of("This item is under review already.");
        }
        if (returnedUnchanged) {
            return Optional.of("The review was returned: change the item first, then a new review can start.");
        }
        if (madeByLead) {
            return Optional.of("You own or edited this item, so somebody else has to lead its review.");
        }
        return Optional.ofNullable(incomplete)
                .map(fields -> "Complete the item first, because changing it later voids the review. Still empty: "
                        + MaterialFields.named(fields) + ".");
    }
}
