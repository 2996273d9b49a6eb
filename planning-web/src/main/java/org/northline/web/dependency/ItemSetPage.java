package org.northline.web.dependency;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.dependency.ItemSetRow;
import org.northline.planning.shared.Page;

/** A page of sets. */
public record ItemSetPage(@Schema(required = true) List<ItemSetView> items, Optional<String> nextCursor) {
    static ItemSetPage of(Page<ItemSetRow> page) {
        return new ItemSetPage(page.items().stream().map(ItemSetView::of).toList(), page.nextCursor());
    }
}
