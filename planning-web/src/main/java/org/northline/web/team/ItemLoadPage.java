package org.northline.web.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.shared.Page;
import org.northline.planning.team.ItemLoad;

/** A page of what items take of a team. */
public record ItemLoadPage(@Schema(required = true) List<ItemLoadView> items, Optional<String> nextCursor) {
    static ItemLoadPage of(Page<ItemLoad> page) {
        return new ItemLoadPage(page.items().stream().map(ItemLoadView::of).toList(), page.nextCursor());
    }

    /** What one item takes. */
    @Schema(name = "ItemLoad")
    public record ItemLoadView(
            @Schema(required = true) LoadingItem item,

            @Schema(required = true, description = "Person-weeks with one decimal.")
            BigDecimal weeks,

            @Schema(required = true) boolean onPortfolio) {
        private static ItemLoadView of(ItemLoad load) {
            return new ItemLoadView(
                    new LoadingItem(load.itemId(), load.number(), load.title()), load.weeks(), load.onPortfolio());
        }
    }

    /** The item. */
    public record LoadingItem(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title) {}
}
