package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an objective. */
public record ObjectiveId(UUID value) {
    public ObjectiveId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
