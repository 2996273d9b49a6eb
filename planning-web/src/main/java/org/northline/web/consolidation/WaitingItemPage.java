package org.northline.web.consolidation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.consolidation.WaitingItem;
import org.northline.planning.gate.Reason;
import org.northline.planning.shared.Page;

/** A page of what an adopted plan has and the gate does not let pass yet. */
public record WaitingItemPage(@Schema(required = true) List<WaitingItemView> items, Optional<String> nextCursor) {
    static WaitingItemPage of(Page<WaitingItem> page) {
        return new WaitingItemPage(
                page.items().stream().map(WaitingItemView::of).toList(), page.nextCursor());
    }

    /** An item that waits, and for what. */
    @Schema(name = "WaitingItem")
    public record WaitingItemView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) String product,
            @Schema(required = true) int quarter,
            @Schema(required = true) String standing,

            @Schema(required = true, description = "Everything that blocks it now; empty when it would pass.")
            List<Reason> reasons) {
        static WaitingItemView of(WaitingItem item) {
            return new WaitingItemView(
                    item.itemId(),
                    item.number(),
                    item.title(),
                    item.product(),
                    item.quarter(),
                    item.standing(),
                    item.reasons());
        }
    }
}
