package org.northline.planning.cycle;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a planning cycle. */
public record CycleId(UUID value) {
    public CycleId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
