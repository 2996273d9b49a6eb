package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * An item for whose change somebody wants to give a reason.
 *
 * @param differs whether it wants a reason, or was given one since the baseline
 */
public record ChangedItem(UUID itemId, boolean differs, AgreedState state) {
    public ChangedItem {
        requireNonNull(itemId, "itemId");
        requireNonNull(state, "state");
    }
}
