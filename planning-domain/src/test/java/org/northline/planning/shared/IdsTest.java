package org.northline.planning.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class IdsTest {
    private static final int MANY = 10_000;

    @Test
    void idsAreOfVersionSeven() {
        assertThat(Ids.next().version()).isEqualTo(7);
    }

    @Test
    @DisplayName("I-9 An id does not tell the next one, not even in the same moment")
    void idDoesNotTellTheNextOne() {
        List<BigInteger> ids =
                Stream.generate(Ids::next).limit(MANY).map(IdsTest::number).toList();

        for (int i = 1; i < MANY; i++) {
            BigInteger step = ids.get(i).subtract(ids.get(i - 1)).abs();
            // Of 74 random bits; that a random step is this short has a chance of less than one in 10^11.
            assertThat(step.bitLength()).isGreaterThan(20);
        }
        assertThat(ids).doesNotHaveDuplicates();
    }

    private static BigInteger number(UUID id) {
        return new BigInteger(id.toString().replace("-", ""), 16);
    }
}
