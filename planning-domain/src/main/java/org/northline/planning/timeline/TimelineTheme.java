package org.northline.planning.timeline;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The theme of an item, and the strategy that it serves. */
public record TimelineTheme(
        UUID id, String name, int position, UUID optionId, String strategyKey, int catalogueVersion) {
    public TimelineTheme {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(optionId, "optionId");
        requireNonNull(strategyKey, "strategyKey");
    }
}
