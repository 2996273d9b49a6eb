package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a check-in. */
public record CheckInId(UUID value) {
    public CheckInId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
