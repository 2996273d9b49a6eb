package org.northline.web.dependency;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.dependency.DependentItem;
import org.northline.web.roadmap.Reference;

/** An item that has to do with others. */
@Schema(name = "DependentItem")
public record DependentItemView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String number,
        @Schema(required = true) String title,
        @Schema(required = true) Reference product,
        @Nullable LocalDate startsOn,
        @Nullable LocalDate endsOn,
        @Schema(required = true) boolean withdrawn) {
    static DependentItemView of(DependentItem item) {
        return new DependentItemView(
                item.id(),
                item.number(),
                item.title(),
                new Reference(item.productId(), item.productName()),
                item.startsOn(),
                item.endsOn(),
                item.withdrawn());
    }
}
