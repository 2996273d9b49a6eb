package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a baseline. */
public record BaselineId(UUID value) {
    public BaselineId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
