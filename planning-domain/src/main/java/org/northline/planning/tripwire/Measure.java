package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** What a tripwire watches. */
public record Measure(MeasureKind kind, UUID id) {
    public Measure {
        requireNonNull(kind, "kind");
        requireNonNull(id, "id");
    }
}
