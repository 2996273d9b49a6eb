package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a roadmap item. */
public record RoadmapItemId(UUID value) {
    public RoadmapItemId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
