package org.northline.web.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.AddressingItem;

/** An item that addresses an opportunity, and what the gate says of it at this moment. */
@Schema(name = "AddressingItem")
public record AddressingItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) String title,
        @Schema(required = true) String product,
        @Schema(required = true) String standing,
        @Schema(required = true) boolean onPortfolio) {
    static AddressingItemView of(AddressingItem item) {
        return new AddressingItemView(
                item.itemId(), item.number(), item.title(), item.productName(), item.standing(), item.onPortfolio());
    }
}
