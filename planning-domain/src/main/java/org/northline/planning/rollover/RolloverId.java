package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a roll-over. */
public record RolloverId(UUID value) {
    public RolloverId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
