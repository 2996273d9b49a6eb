package org.northline.web.roadmap;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.ListedItem;
import org.northline.planning.shared.Page;

/** One page of items. */
public record ItemPage(
        @Schema(required = true) List<ItemRowView> items,
        @Nullable String nextCursor) {
    public ItemPage {
        items = List.copyOf(items);
    }

    static ItemPage of(Page<ListedItem> page) {
        return new ItemPage(
                page.items().stream().map(ItemRowView::of).toList(),
                page.nextCursor().orElse(null));
    }
}
