package org.northline.web.baseline;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.BaselineItem;
import org.northline.planning.shared.Page;

/** A page of the items of a baseline. */
public record BaselineItemPage(@Schema(required = true) List<BaselineItemView> items, Optional<String> nextCursor) {
    static BaselineItemPage of(Page<BaselineItem> page) {
        return new BaselineItemPage(
                page.items().stream().map(BaselineItemView::of).toList(), page.nextCursor());
    }

    /** An item as it was agreed. */
    @Schema(name = "BaselineItem")
    public record BaselineItemView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Nullable String externalKey,
            @Schema(required = true) PlannedItemView item,

            @Schema(required = true, description = "How it stood with the gate then.")
            String standing) {
        private static BaselineItemView of(BaselineItem row) {
            return new BaselineItemView(
                    row.itemId(),
                    row.number(),
                    row.externalKey(),
                    PlannedItemView.of(row.item(), row.currency()),
                    row.standing());
        }
    }
}
