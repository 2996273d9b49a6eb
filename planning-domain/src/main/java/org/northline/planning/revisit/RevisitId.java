package org.northline.planning.revisit;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a revisit date. */
public record RevisitId(UUID value) {
    public RevisitId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
