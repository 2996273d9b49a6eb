package org.northline.ethics.scenario;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a mitigation. */
public record MitigationId(UUID value) {
    public MitigationId {
        requireNonNull(value, "value");
    }
}
