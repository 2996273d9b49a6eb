package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a tripwire. */
public record TripwireId(UUID value) {
    public TripwireId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
