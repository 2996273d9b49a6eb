package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of the capacity of one team in one cycle. */
public record TeamCapacityId(UUID value) {
    public TeamCapacityId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
