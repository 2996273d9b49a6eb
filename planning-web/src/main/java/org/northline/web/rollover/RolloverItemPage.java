package org.northline.web.rollover;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.rollover.RolloverItem;
import org.northline.planning.shared.Page;
import org.northline.web.roadmap.Reference;

/** A page of items that can be carried over, or were. */
public record RolloverItemPage(@Schema(required = true) List<RolloverItemView> items, Optional<String> nextCursor) {
    static RolloverItemPage of(Page<RolloverItem> page) {
        return new RolloverItemPage(
                page.items().stream().map(RolloverItemView::of).toList(), page.nextCursor());
    }

    /** An item before it is carried over. */
    @Schema(name = "RolloverItem")
    public record RolloverItemView(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) Reference product,
            @Nullable String theme,
            @Schema(required = true) String standing,
            @Schema(required = true) boolean onPortfolio,

            @Schema(required = true, description = "Whether it has dates.")
            boolean placed,

            @Schema(description = "What became of it, when it was carried over before.") @Nullable
            ItemCopyView copy,

            @Schema(description = "Why it was left when others went on.") @Nullable
            String leftBecause) {
        private static RolloverItemView of(RolloverItem row) {
            return new RolloverItemView(
                    row.id(),
                    row.number(),
                    row.title(),
                    new Reference(row.productId(), row.productName()),
                    row.themeName().orElse(null),
                    row.standing(),
                    row.onPortfolio(),
                    row.placed(),
                    row.copy().map(ItemCopyView::of).orElse(null),
                    row.leftBecause().orElse(null));
        }
    }
}
