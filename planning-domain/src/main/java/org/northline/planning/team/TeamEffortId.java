package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of what one item takes of one team. */
public record TeamEffortId(UUID value) {
    public TeamEffortId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
