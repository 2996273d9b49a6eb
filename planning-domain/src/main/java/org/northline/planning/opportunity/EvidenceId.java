package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of what one segment says about an opportunity. */
public record EvidenceId(UUID value) {
    public EvidenceId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
