package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a link from an item to a key result that it serves. */
public record ItemKeyResultId(UUID value) {
    public ItemKeyResultId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
