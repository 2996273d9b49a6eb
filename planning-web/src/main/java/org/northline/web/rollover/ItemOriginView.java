package org.northline.web.rollover;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.rollover.RolloverItems;

/** What an item was carried over from and into. */
@Schema(name = "ItemOrigin")
public record ItemOriginView(
        @Schema(description = "The item that it is the copy of.") @Nullable
        ItemCopyView origin,

        @Schema(required = true, description = "The earliest year first.")
        List<ItemCopyView> copies) {
    static ItemOriginView of(RolloverItems.Family family) {
        return new ItemOriginView(
                family.origin().map(ItemCopyView::of).orElse(null),
                family.copies().stream().map(ItemCopyView::of).toList());
    }
}
