package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * An item with its estimate and its value, as it is read.
 *
 * @param currency of the cycle, and so of the cost
 * @param version of the estimate; 0 while there is none
 */
public record ItemValue(
        UUID itemId,
        int numberYear,
        int numberSerial,
        String number,
        String title,
        Optional<Theme> theme,
        Currency currency,
        Estimate estimate,
        ValueFactors factors,
        long version) {
    public ItemValue {
        requireNonNull(itemId, "itemId");
        requireNonNull(theme, "theme");
        requireNonNull(currency, "currency");
        requireNonNull(estimate, "estimate");
        requireNonNull(factors, "factors");
    }

    public Optional<StrategicValue> value() {
        return factors.value();
    }

    /** Points for a thousand units of the currency; none while value or cost is missing, nor for what costs nothing. */
    public Optional<BigDecimal> valuePerThousand() {
        return estimate.cost().flatMap(cost -> value().flatMap(value -> value.perThousand(cost.amount())));
    }

    /** The theme of an item. */
    public record Theme(UUID id, String name, int position, String strategyKey, int catalogueVersion) {}
}
