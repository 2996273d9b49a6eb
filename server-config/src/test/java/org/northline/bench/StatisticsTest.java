package org.northline.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StatisticsTest {
    @Test
    void percentileIsAValueThatWasMeasured() {
        double[] hundred =
                IntStream.rangeClosed(1, 100).mapToDouble(value -> 101 - value).toArray();

        assertThat(Statistics.percentile(50, hundred)).isEqualTo(50);
        assertThat(Statistics.percentile(99, hundred)).isEqualTo(99);
        assertThat(Statistics.percentile(100, hundred)).isEqualTo(100);
        assertThat(Statistics.percentile(0.1, hundred)).isEqualTo(1);
    }

    @Test
    void percentileOfOneValueIsThatValue() {
        assertThat(Statistics.percentile(1, 7)).isEqualTo(7);
        assertThat(Statistics.percentile(99, 7)).isEqualTo(7);
    }

    @Test
    void percentileLeavesTheOrderOfItsValuesAlone() {
        double[] values = {3, 1, 2};

        Statistics.percentile(50, values);

        assertThat(values).containsExactly(3, 1, 2);
    }

    @Test
    void percentileOfNothingIsRefused() {
        assertThatThrownBy(() -> Statistics.percentile(50)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Statistics.percentile(101, 1)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void medianIsTheMiddleOrTheMeanOfTheTwoMiddles() {
        assertThat(Statistics.median(List.of(9.0, 1.0, 5.0))).isEqualTo(5);
        assertThat(Statistics.median(List.of(4.0, 1.0, 9.0, 2.0))).isEqualTo(3);
        assertThatThrownBy(() -> Statistics.median(List.of())).isInstanceOf(IllegalArgumentException.class);
    }
}
