package org.northline.web.objective;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.Commitment;
import org.northline.planning.objective.ObjectiveDraft;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.roadmap.ThemeId;
import org.northline.planning.shared.PersonId;

/** An objective as typed. */
public record ObjectiveInput(
        @Schema(required = true) @Nullable UUID themeId,

        @Schema(description = "Left out when it is of no product alone.") @Nullable
        UUID productId,

        @Schema(required = true) @Nullable String title,
        @Nullable String why,
        @Schema(required = true) @Nullable UUID ownerId,
        @Schema(required = true) @Nullable Commitment commitment) {
    ObjectiveDraft draft() {
        return new ObjectiveDraft(
                themeId == null ? null : new ThemeId(themeId),
                productId == null ? null : new ProductId(productId),
                title,
                why,
                ownerId == null ? null : new PersonId(ownerId),
                commitment);
    }
}
