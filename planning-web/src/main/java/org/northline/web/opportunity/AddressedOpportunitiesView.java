package org.northline.web.opportunity;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.AddressedOpportunity;
import org.northline.planning.shared.Actor;

/** What an item or a strategy addresses, and whether the caller may change it. */
public record AddressedOpportunitiesView(
        @Schema(required = true) List<AddressedOpportunityView> items,
        @Schema(required = true) boolean mayChange) {
    static AddressedOpportunitiesView of(List<AddressedOpportunity> addressed, boolean mayChange, Actor caller) {
        return new AddressedOpportunitiesView(
                addressed.stream()
                        .map(one -> AddressedOpportunityView.of(one, caller))
                        .toList(),
                mayChange);
    }
}
