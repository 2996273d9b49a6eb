package org.northline.web.consolidation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.consolidation.ConsolidatedItem;
import org.northline.planning.consolidation.LimitKind;
import org.northline.planning.consolidation.PlaceReason;
import org.northline.planning.shared.Page;

/** A page of the items of a plan, and of those that are not in it. */
public record ConsolidatedItemPage(@Schema(required = true) List<ItemPlaceView> items, Optional<String> nextCursor) {
    static ConsolidatedItemPage of(Page<ConsolidatedItem> page) {
        return new ConsolidatedItemPage(
                page.items().stream().map(ItemPlaceView::of).toList(), page.nextCursor());
    }

    /** Where a plan has an item, and why. */
    @Schema(name = "ItemPlace")
    public record ItemPlaceView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) String product,
            Optional<String> theme,

            @Schema(description = "1 to 4; absent when the item is not in the plan.")
            Optional<Integer> quarter,

            @Schema(description = "In points.") Optional<Integer> value,

            Optional<BigDecimal> cost,

            @Schema(required = true, description = "Person-weeks of all teams.")
            BigDecimal weeks,

            @Schema(required = true) boolean mandatory,

            @Schema(required = true, description = "How it stood with the gate.")
            String gate,

            @Schema(required = true, description = "Why it is not in the plan, or not in an earlier quarter.")
            PlaceReason reason,

            @Schema(description = "The item that the reason is about.")
            Optional<OtherItemView> other,

            @Schema(description = "The team, theme or set that the reason is about.")
            Optional<String> subject,

            @Schema(description = "The quarter in which the least is missing for it: the shortages.")
            Optional<Integer> nearest,

            @Schema(description = "The day from which the gate can be through with it.")
            Optional<LocalDate> clearOn,

            @Schema(required = true) List<ShortageView> shortages) {
        static ItemPlaceView of(ConsolidatedItem item) {
            return new ItemPlaceView(
                    item.itemId(),
                    item.number(),
                    item.title(),
                    item.product(),
                    item.theme(),
                    item.quarter(),
                    item.value(),
                    item.cost(),
                    item.weeks(),
                    item.mandatory(),
                    item.gate(),
                    item.reason(),
                    item.other().map(other -> new OtherItemView(other.itemId(), other.number(), other.title())),
                    item.subject(),
                    item.nearest(),
                    item.clearOn(),
                    item.shortages().stream().map(ShortageView::of).toList());
        }
    }

    /** Another item. */
    @Schema(name = "OtherItem")
    public record OtherItemView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title) {}

    /** What is missing for an item beside everything that is in the plan. */
    @Schema(name = "Shortage")
    public record ShortageView(
            @Schema(required = true) LimitKind kind,
            Optional<UUID> teamId,
            Optional<String> team,

            @Schema(required = true, description = "Person-weeks, hours or money.")
            BigDecimal amount) {
        static ShortageView of(ConsolidatedItem.NamedShortage named) {
            return new ShortageView(
                    named.shortage().kind(),
                    Optional.ofNullable(named.shortage().teamId()),
                    named.team(),
                    named.shortage().amount());
        }
    }
}
