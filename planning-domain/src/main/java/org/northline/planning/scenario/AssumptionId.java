package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an assumption. */
public record AssumptionId(UUID value) {
    public AssumptionId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
