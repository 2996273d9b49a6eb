package org.northline.planning.strategy;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a strategy option. */
public record OptionId(UUID value) {
    public OptionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
