package org.northline.web.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.opportunity.OpportunityId;

/** An opportunity of the same planning cycle that is addressed. */
public record AddressedOpportunityInput(
        @Schema(required = true) @Nullable UUID opportunityId) {
    @Nullable
    OpportunityId opportunity() {
        return opportunityId == null ? null : new OpportunityId(opportunityId);
    }
}
