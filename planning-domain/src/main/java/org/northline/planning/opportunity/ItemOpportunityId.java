package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a link from an item to an opportunity that it addresses. */
public record ItemOpportunityId(UUID value) {
    public ItemOpportunityId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
