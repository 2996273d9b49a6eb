package org.northline.web.roadmap;

import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.roadmap.ProductRow;
import org.northline.planning.shared.Page;

/** A page of products. */
public record ProductPage(@Schema(required = true) List<ProductView> items, Optional<String> nextCursor) {
    static ProductPage of(Page<ProductRow> page) {
        return new ProductPage(page.items().stream().map(ProductView::of).toList(), page.nextCursor());
    }
}
