package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an adoption. */
public record AdoptionId(UUID value) {
    public AdoptionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
