package org.northline.planning.gate;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.northline.planning.shared.Actor;

/** Which text of which item somebody wants to promote, and whether they promote it or only ask. */
public record PromotionRequest(Actor actor, UUID itemId, int revision, String contentHash, Purpose purpose) {

    public PromotionRequest {
        requireNonNull(actor, "actor");
        requireNonNull(itemId, "itemId");
        requireNonNull(contentHash, "contentHash");
        requireNonNull(purpose, "purpose");
        if (revision < 1) {
            throw new IllegalArgumentException("A revision starts at 1, not " + revision);
        }
    }

    /** Both purposes get the same verdict; only a promotion is an attempt that the gate keeps as one. */
    public enum Purpose {
        PROMOTION,
        QUESTION
    }
}
