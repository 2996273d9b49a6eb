package org.northline.web.workspace;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Page;
import org.northline.planning.workspace.AwaitedItem;

/** One page of the items that stood on the portfolio roadmap where they came from and wait for the gate here. */
public record AwaitedItemPage(
        @Schema(required = true) List<AwaitedItemView> items,
        @Nullable String nextCursor) {
    public AwaitedItemPage {
        items = List.copyOf(items);
    }

    static AwaitedItemPage of(Page<AwaitedItem> page) {
        return new AwaitedItemPage(
                page.items().stream().map(AwaitedItemView::of).toList(),
                page.nextCursor().orElse(null));
    }

    /** One of them. */
    @Schema(name = "AwaitedItem")
    public record AwaitedItemView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) String product,
            @Schema(required = true) String standing) {
        static AwaitedItemView of(AwaitedItem item) {
            return new AwaitedItemView(item.itemId(), item.number(), item.title(), item.product(), item.standing());
        }
    }
}
