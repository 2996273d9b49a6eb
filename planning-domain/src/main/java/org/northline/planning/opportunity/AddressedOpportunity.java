package org.northline.planning.opportunity;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** An opportunity that an item or a strategy addresses, and the link by which it does. */
public record AddressedOpportunity(UUID linkId, OpportunityRow opportunity) {
    public AddressedOpportunity {
        requireNonNull(linkId, "linkId");
        requireNonNull(opportunity, "opportunity");
    }
}
