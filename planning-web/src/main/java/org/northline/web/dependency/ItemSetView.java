package org.northline.web.dependency;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.dependency.ItemSetKind;
import org.northline.planning.dependency.ItemSetRow;

/** Items that come together or exclude each other; those that are withdrawn are left out. */
@Schema(name = "ItemSet")
public record ItemSetView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) ItemSetKind kind,
        @Schema(required = true) List<DependentItemView> items,
        @Schema(required = true) long version) {
    static ItemSetView of(ItemSetRow row) {
        return new ItemSetView(
                row.id(),
                row.name(),
                row.kind(),
                row.items().stream().map(DependentItemView::of).toList(),
                row.version());
    }
}
