package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** A theme and the strategy that it serves; an archived one only while items still belong to it. */
public record SightTheme(UUID id, String name, int position, boolean archived, UUID optionId) {
    public SightTheme {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(optionId, "optionId");
    }
}
