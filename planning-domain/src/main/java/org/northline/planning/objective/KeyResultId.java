package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a key result. */
public record KeyResultId(UUID value) {
    public KeyResultId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
