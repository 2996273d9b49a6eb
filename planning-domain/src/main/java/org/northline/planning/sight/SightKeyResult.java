package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A key result of an objective, and the guiding metric that it follows if it follows one. */
public record SightKeyResult(
        UUID id, String title, UUID objectiveId, @Nullable String metric) {
    public SightKeyResult {
        requireNonNull(id, "id");
        requireNonNull(title, "title");
        requireNonNull(objectiveId, "objectiveId");
    }
}
