package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A vision of the cycle: whose it is when it is a product's, and its North Star metric if it has one. */
public record SightVision(
        UUID id,
        String level,
        @Nullable UUID productId,
        @Nullable String productName,
        String statement,
        @Nullable String northStar) {
    public SightVision {
        requireNonNull(id, "id");
        requireNonNull(level, "level");
        requireNonNull(statement, "statement");
    }
}
