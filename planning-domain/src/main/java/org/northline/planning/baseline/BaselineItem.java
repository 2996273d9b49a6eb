package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.util.Currency;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An item as a baseline keeps it.
 *
 * @param externalKey what another tool calls it
 * @param currency of its cost
 * @param standing how it stood with the gate then
 */
public record BaselineItem(
        UUID itemId,
        int numberYear,
        int numberSerial,
        String number,
        @Nullable String externalKey,
        PlannedItem item,
        Currency currency,
        String standing) {
    public BaselineItem {
        requireNonNull(itemId, "itemId");
        requireNonNull(number, "number");
        requireNonNull(item, "item");
        requireNonNull(currency, "currency");
        requireNonNull(standing, "standing");
    }
}
