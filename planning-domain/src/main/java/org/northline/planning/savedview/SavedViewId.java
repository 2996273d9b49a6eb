package org.northline.planning.savedview;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a saved view. */
public record SavedViewId(UUID value) {
    public SavedViewId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
