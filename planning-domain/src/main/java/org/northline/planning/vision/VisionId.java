package org.northline.planning.vision;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a vision statement. */
public record VisionId(UUID value) {
    public VisionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
