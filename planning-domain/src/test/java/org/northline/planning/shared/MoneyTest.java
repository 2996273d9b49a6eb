package org.northline.planning.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.Currency;
import org.junit.jupiter.api.Test;

class MoneyTest {
    private static final Currency EUR = Currency.getInstance("EUR");

    @Test
    void anAmountIsRoundedHalfEvenToTheCurrencysDecimals() {
        assertThat(money("12.125", EUR).amount()).isEqualTo(new BigDecimal("12.12"));
        assertThat(money("12.135", EUR).amount()).isEqualTo(new BigDecimal("12.14"));
        assertThat(money("1.5", Currency.getInstance("JPY")).amount()).isEqualTo(new BigDecimal("2"));
    }

    @Test
    void equalAmountsAreEqualWhateverTheirScaleWas() {
        assertThat(money("1.5", EUR)).isEqualTo(money("1.500", EUR));
    }

    @Test
    void onlyTheSameCurrencyAddsUp() {
        assertThat(money("0.10", EUR).plus(money("0.20", EUR))).isEqualTo(money("0.30", EUR));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> money("1", EUR).plus(money("1", Currency.getInstance("USD"))));
    }

    private static Money money(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }
}
