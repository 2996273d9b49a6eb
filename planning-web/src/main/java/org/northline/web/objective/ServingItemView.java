package org.northline.web.objective;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.ServingItem;

/** An item that serves a key result, and what the gate says of it at this moment. */
@Schema(name = "ServingItem")
public record ServingItemView(
        @Schema(required = true) UUID keyResultId,
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) String title,
        @Schema(required = true) String product,
        @Schema(required = true) String standing,
        @Schema(required = true) boolean onPortfolio) {
    static ServingItemView of(ServingItem item) {
        return new ServingItemView(
                item.keyResultId(),
                item.itemId(),
                item.number(),
                item.title(),
                item.productName(),
                item.standing(),
                item.onPortfolio());
    }
}
