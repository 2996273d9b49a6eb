package org.northline.web.roadmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.roadmap.ProductRow;

/** A product. */
public record ProductView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String key,
        @Schema(required = true) String name,
        @Schema(required = true) String description,

        @Schema(required = true, description = "Its items of all cycles that are not withdrawn.")
        long itemCount,

        @Schema(required = true) long version) {
    static ProductView of(ProductRow row) {
        return new ProductView(row.id(), row.key(), row.name(), row.description(), row.itemCount(), row.version());
    }
}
