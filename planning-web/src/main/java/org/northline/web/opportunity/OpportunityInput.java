package org.northline.web.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.opportunity.OpportunityDraft;
import org.northline.planning.shared.PersonId;

/** An opportunity as typed. */
public record OpportunityInput(
        @Schema(required = true, description = "The outcome that customers want, not a solution.") @Nullable
        String title,

        @Nullable String description,
        @Schema(required = true) @Nullable UUID ownerId,

        @Schema(description = "The guiding metric of the cycle's visions that it moves, if one is named.") @Nullable
        UUID metricId) {
    OpportunityDraft draft() {
        return new OpportunityDraft(title, description, ownerId == null ? null : new PersonId(ownerId), metricId);
    }
}
