package org.northline.planning.tripwire;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LimitTest {
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 95, , 95, true",
        "AT_LEAST, 95, , 94.999999, false",
        "AT_LEAST, -5, , -4, true",
        "AT_MOST, 8, , 8.0, true",
        "AT_MOST, 8, , 8.000001, false",
        "FALLS_AT_MOST, 10, 200, 180, true",
        "FALLS_AT_MOST, 10, 200, 179.99, false",
        "FALLS_AT_MOST, 10, 200, 900, true",
        "FALLS_AT_MOST, 10, -50, -55, true",
        "FALLS_AT_MOST, 10, -50, -55.01, false",
        "FALLS_AT_MOST, 100, 3, 0, true",
        "FALLS_AT_MOST, 33.333333, 3, 2.00000001, true"
    })
    void limitItselfStillHolds(
            TripwireComparison comparison,
            BigDecimal threshold,
            @Nullable BigDecimal baseline,
            BigDecimal figure,
            boolean holds) {
        assertThat(new Limit(comparison, threshold, Optional.ofNullable(baseline)).holds(figure))
                .isEqualTo(holds);
    }
}
