package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a consolidation. */
public record ConsolidationId(UUID value) {
    public ConsolidationId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
