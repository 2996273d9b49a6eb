package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an opportunity. */
public record OpportunityId(UUID value) {
    public OpportunityId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
