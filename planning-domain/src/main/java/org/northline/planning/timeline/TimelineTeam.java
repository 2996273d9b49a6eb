package org.northline.planning.timeline;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A team of which an item takes time. */
public record TimelineTeam(UUID itemId, UUID id, String name) {
    public TimelineTeam {
        requireNonNull(itemId, "itemId");
        requireNonNull(id, "id");
        requireNonNull(name, "name");
    }
}
