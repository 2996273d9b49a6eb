package org.northline.web.budget;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.budget.ItemCost;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.Page;

/** A page of what items cost in a quarter. */
public record ItemCostPage(@Schema(required = true) List<ItemCostView> items, Optional<String> nextCursor) {
    static ItemCostPage of(Page<ItemCost> page, Currency currency) {
        return new ItemCostPage(
                page.items().stream()
                        .map(cost -> ItemCostView.of(cost, currency))
                        .toList(),
                page.nextCursor());
    }

    /** What one item costs. */
    @Schema(name = "ItemCost")
    public record ItemCostView(
            @Schema(required = true) CostingItem item,
            @Schema(required = true) Money cost,
            @Schema(required = true) boolean onPortfolio) {
        private static ItemCostView of(ItemCost cost, Currency currency) {
            return new ItemCostView(
                    new CostingItem(cost.itemId(), cost.number(), cost.title()),
                    new Money(cost.cost(), currency),
                    cost.onPortfolio());
        }
    }

    /** The item. */
    public record CostingItem(
            @Schema(required = true) UUID id,
            @Schema(required = true) String number,
            @Schema(required = true) String title) {}
}
