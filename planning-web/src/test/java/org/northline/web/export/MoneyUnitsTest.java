package org.northline.web.export;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a board that may not know money must not be shown. */
class MoneyUnitsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "currency",
                "EUR",
                "eur a month",
                "kEUR",
                "TEUR",
                "Mio. EUR",
                "EUR/seat",
                "k$",
                "€",
                "£m",
                "₹",
                "₩",
                "Euro",
                "thousand euros",
                "US dollars",
                "money"
            })
    void unitsOfMoneyAreKnown(String unit) {
        assertThat(MoneyUnits.isMoney(unit)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"%", "% a year", "customers a month", "minutes", "people", "NPS", "days", "laptops", "MAU", ""})
    void otherUnitsAreNot(String unit) {
        assertThat(MoneyUnits.isMoney(unit)).isFalse();
    }
}
