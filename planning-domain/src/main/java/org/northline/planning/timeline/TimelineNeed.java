package org.northline.planning.timeline;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** That an item needs another one, which has to come first. */
public record TimelineNeed(UUID itemId, UUID neededId) {
    public TimelineNeed {
        requireNonNull(itemId, "itemId");
        requireNonNull(neededId, "neededId");
    }
}
