package org.northline.web.objective;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.objective.ServingItem;
import org.northline.planning.shared.Page;

/** A page of the items that serve the key results of an objective, by key result. */
public record ServingItemPage(@Schema(required = true) List<ServingItemView> items, Optional<String> nextCursor) {
    static ServingItemPage of(Page<ServingItem> page) {
        return new ServingItemPage(
                page.items().stream().map(ServingItemView::of).toList(), page.nextCursor());
    }
}
