package org.northline.web.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.AddressedOpportunity;
import org.northline.planning.shared.Actor;

/** An opportunity that an item or a strategy addresses; the id is that of the link between the two. */
@Schema(name = "AddressedOpportunity")
public record AddressedOpportunityView(
        @Schema(required = true) UUID id,
        @Schema(required = true) OpportunityView opportunity) {
    static AddressedOpportunityView of(AddressedOpportunity addressed, Actor caller) {
        return new AddressedOpportunityView(addressed.linkId(), OpportunityView.of(addressed.opportunity(), caller));
    }
}
