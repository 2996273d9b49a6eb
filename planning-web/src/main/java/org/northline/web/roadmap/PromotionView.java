package org.northline.web.roadmap;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.roadmap.PromotionOutcome;

/** A promotion that passed. */
public record PromotionView(
        @Schema(required = true) UUID itemId,
        @Schema(required = true) Instant enteredAt) {
    static PromotionView of(PromotionOutcome.Promoted promoted) {
        return new PromotionView(promoted.item().value(), promoted.enteredAt());
    }
}
