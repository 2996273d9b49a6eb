package org.northline.planning.estimate;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

/** By what a list of values is ordered. What lacks the figure stands last whichever way; items that are equal in it follow by number. */
public enum ItemValueSort {
    NUMBER,
    TITLE,
    VALUE,
    COST,
    VALUE_PER_COST;

    Optional<BigDecimal> figureOf(ItemValue item) {
        return switch (this) {
            case NUMBER, TITLE -> Optional.of(BigDecimal.ZERO);
            case VALUE -> item.value().map(value -> BigDecimal.valueOf(value.points()));
            case COST -> item.estimate().cost().map(cost -> cost.amount());
            case VALUE_PER_COST -> item.valuePerThousand();
        };
    }

    String wordsOf(ItemValue item) {
        return this == TITLE ? item.title().toLowerCase(Locale.ROOT) : "";
    }
}
