package org.northline.planning.consolidation;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * An item with its place in the plan of a consolidation, as it is read.
 *
 * @param quarter 1 to 4, or nothing when it is not in the plan
 * @param value in points
 * @param weeks person-weeks of all teams
 * @param gate how it stood with the gate
 * @param other the item that the reason is about
 * @param nearest the quarter in which {@code shortages} are missing
 */
public record ConsolidatedItem(
        UUID itemId,
        String number,
        String title,
        String product,
        Optional<String> theme,
        Optional<Integer> quarter,
        Optional<Integer> value,
        Optional<BigDecimal> cost,
        BigDecimal weeks,
        boolean mandatory,
        String gate,
        PlaceReason reason,
        Optional<Other> other,
        Optional<String> subject,
        Optional<Integer> nearest,
        Optional<LocalDate> clearOn,
        List<NamedShortage> shortages) {
    public ConsolidatedItem {
        requireNonNull(itemId, "itemId");
        requireNonNull(number, "number");
        requireNonNull(title, "title");
        requireNonNull(reason, "reason");
        shortages = List.copyOf(shortages);
    }

    ConsolidatedItem with(List<NamedShortage> missing) {
        return new ConsolidatedItem(
                itemId, number, title, product, theme, quarter, value, cost, weeks, mandatory, gate, reason, other,
                subject, nearest, clearOn, missing);
    }

    /** Another item by its number. */
    public record Other(UUID itemId, String number, String title) {}

    /** A shortage with the name of its team. */
    public record NamedShortage(Shortage shortage, Optional<String> team) {
        public NamedShortage {
            requireNonNull(shortage, "shortage");
            requireNonNull(team, "team");
        }
    }
}
