package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a misuse scenario. */
public record ScenarioId(UUID value) {
    public ScenarioId {
        requireNonNull(value, "value");
    }
}
