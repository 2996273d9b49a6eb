package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Base64;
import org.junit.jupiter.api.Test;

class RandomTextTest {
    @Test
    void keyHas256Bits() {
        assertThat(Base64.getDecoder().decode(RandomText.key())).hasSize(32);
        assertThat(RandomText.key()).isNotEqualTo(RandomText.key());
    }

    @Test
    void readablePasswordHasNoLettersThatLookAlike() {
        assertThat(RandomText.readablePassword())
                .matches("[a-z2-9]{4}(-[a-z2-9]{4}){3}")
                .doesNotContain("i", "l", "o");
    }
}
