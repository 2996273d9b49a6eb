package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a strategic theme. */
public record ThemeId(UUID value) {
    public ThemeId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
