package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a plan puts an item, and why.
 *
 * @param quarter 1 to 4, or nothing when it is not in the plan
 * @param otherItem what the reason is about, when that is an item
 * @param subject what it is about by name, when that is a team, a theme or a set
 * @param nearest the quarter in which the least is missing for it, of those in which it may be; for an item of the plan, of the earlier ones
 * @param shortages what is missing there
 */
public record ItemPlace(
        PlannedItem item,
        @Nullable Integer quarter,
        PlaceReason reason,
        @Nullable UUID otherItem,
        @Nullable String subject,
        @Nullable Integer nearest,
        List<Shortage> shortages) {
    public ItemPlace {
        requireNonNull(item, "item");
        requireNonNull(reason, "reason");
        shortages = List.copyOf(shortages);
    }

    static ItemPlace cut(PlannedItem item, PlaceReason reason, @Nullable UUID other, @Nullable String subject) {
        return new ItemPlace(item, null, reason, other, subject, null, List.of());
    }

    static ItemPlace in(PlannedItem item, int quarter, PlaceReason reason, @Nullable UUID other) {
        return new ItemPlace(item, quarter + 1, reason, other, null, null, List.of());
    }
}
