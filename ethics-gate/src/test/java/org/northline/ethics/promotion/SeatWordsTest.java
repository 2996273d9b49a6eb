package org.northline.ethics.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Seats of a quorum in words. */
class SeatWordsTest {
    @Test
    void qualityIsSaidOfManyAndOfOne() {
        assertThat(SeatWords.quality("OUTSIDER"))
                .contains(new SeatWords.Quality("have no part in the product", "has no part in the product"));
    }

    @Test
    void capacityIsNoQuality() {
        assertThat(SeatWords.quality("EXECUTIVE")).isEmpty();
        assertThat(SeatWords.capacity("MISUSE_REVIEWER")).isEqualTo("misuse reviewer");
    }
}
