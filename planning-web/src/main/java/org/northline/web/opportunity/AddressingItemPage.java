package org.northline.web.opportunity;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.AddressingItem;
import org.northline.planning.shared.Page;

/** A page of the items that address an opportunity, by number. */
public record AddressingItemPage(@Schema(required = true) List<AddressingItemView> items, Optional<String> nextCursor) {
    static AddressingItemPage of(Page<AddressingItem> page) {
        return new AddressingItemPage(
                page.items().stream().map(AddressingItemView::of).toList(), page.nextCursor());
    }
}
