package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a link from a strategy to an opportunity that it addresses. */
public record StrategyOpportunityId(UUID value) {
    public StrategyOpportunityId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
