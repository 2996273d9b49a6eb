package org.northline.planning.sight;

import static java.util.Objects.requireNonNull;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A strategy of the cycle that was chosen, or that a theme serves or that addresses an opportunity all the same. */
public record SightStrategy(
        UUID id,
        String strategyKey,
        int catalogueVersion,
        @Nullable String stance,
        boolean chosen) {
    public SightStrategy {
        requireNonNull(id, "id");
        requireNonNull(strategyKey, "strategyKey");
    }
}
