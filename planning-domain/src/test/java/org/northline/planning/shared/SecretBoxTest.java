package org.northline.planning.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import org.junit.jupiter.api.Test;

class SecretBoxTest {
    private final SecretBox box = new SecretBox("thirty-two bytes are a whole key".getBytes(UTF_8));

    @Test
    void whatWasClosedCanBeOpened() {
        assertThat(box.open(box.close("secret".getBytes(UTF_8)))).isEqualTo("secret".getBytes(UTF_8));
    }

    @Test
    void equalSecretsLookDifferent() {
        assertThat(box.close("secret".getBytes(UTF_8))).isNotEqualTo(box.close("secret".getBytes(UTF_8)));
    }

    @Test
    void oneChangedBitIsNoticed() {
        byte[] closed = box.close("secret".getBytes(UTF_8));
        closed[closed.length - 1] ^= 1;

        assertThatIllegalStateException().isThrownBy(() -> box.open(closed));
    }
}
