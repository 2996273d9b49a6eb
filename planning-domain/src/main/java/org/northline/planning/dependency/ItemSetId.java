package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a set of items. */
public record ItemSetId(UUID value) {
    public ItemSetId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
