package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a scenario. */
public record ScenarioId(UUID value) {
    public ScenarioId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
