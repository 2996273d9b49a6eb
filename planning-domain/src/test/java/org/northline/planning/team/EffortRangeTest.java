package org.northline.planning.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.shared.InvalidInput;

class EffortRangeTest {
    @ParameterizedTest
    @CsvSource({"0.1, 0.1, 0.1", "1, 2.5, 9999.9", "2.50, 2.50, 3"})
    void rangeInOrderIsTaken(BigDecimal low, BigDecimal likely, BigDecimal high) {
        EffortRange range = EffortRange.checked(new EffortRange.Draft(low, likely, high));

        assertThat(range).isEqualTo(new EffortRange(low, likely, high));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 1, 2, /low",
        "-1, 1, 2, /low",
        "1.05, 2, 3, /low",
        "3, 2, 3, /likely",
        "1, 3, 2, /high",
        "1, 2, 10000, /high",
        "1, 2, 1e999999999, /high",
        "1e-999999999, 2, 3, /low",
        ", 2, 3, /low",
        "1, , 3, /likely",
        "1, 2, , /high"
    })
    void whatIsNoRangeIsRefusedAtItsField(BigDecimal low, BigDecimal likely, BigDecimal high, String pointer) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> EffortRange.checked(new EffortRange.Draft(low, likely, high)))
                .satisfies(refused -> assertThat(refused.problems())
                        .extracting(problem -> problem.pointer())
                        .containsExactly(pointer));
    }

    @Test
    void everyProblemIsToldAtOnce() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> EffortRange.checked(new EffortRange.Draft(null, null, null)))
                .satisfies(refused -> assertThat(refused.problems()).hasSize(3));
    }
}
