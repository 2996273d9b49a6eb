package org.northline.planning.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CurrenciesTest {
    @Test
    void currenciesOfTodayAreThereOnce() {
        assertThat(Currencies.inUse())
                .contains("EUR", "USD", "GBP", "CHF", "SEK", "NOK", "DKK", "PLN", "JPY", "INR", "AUD", "CAD")
                .doesNotHaveDuplicates()
                .isSorted();
    }

    @Test
    void endedOnesFundsAndMetalsAreNot() {
        assertThat(Currencies.inUse()).doesNotContain("DEM", "FRF", "HRK", "CHE", "XAU", "XDR", "XTS", "XXX");
    }
}
