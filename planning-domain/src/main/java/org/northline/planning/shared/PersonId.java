package org.northline.planning.shared;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a person. */
public record PersonId(UUID value) {
    public PersonId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
