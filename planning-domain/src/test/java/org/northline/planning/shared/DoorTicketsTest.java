package org.northline.planning.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

class DoorTicketsTest {
    private static final byte[] KEY = "a door key of thirty-two bytes!!".getBytes(UTF_8);

    private final DoorTickets tickets =
            new DoorTickets(KEY, Clock.fixed(Instant.parse("2026-03-01T10:00:00.123456789Z"), ZoneOffset.UTC));

    @Test
    void aTicketSignsPurposeTimeNonceAndEachFieldWithItsLengthInBytes() throws Exception {
        String[] part = tickets.issue("open_session", "é", "").split("\\.", -1);

        assertThat(part[0]).isEqualTo("1772359200123456");
        String message = "12:open_session16:" + part[0] + "36:" + part[1] + "2:é0:";
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY, "HmacSHA256"));
        assertThat(Base64.getUrlDecoder().decode(part[2])).isEqualTo(mac.doFinal(message.getBytes(UTF_8)));
    }

    @Test
    void noTwoTicketsAreEqual() {
        assertThat(tickets.issue("seal", "x")).isNotEqualTo(tickets.issue("seal", "x"));
    }

    @Test
    void anAbsentFieldIsRefused() {
        assertThatNullPointerException().isThrownBy(() -> tickets.issue("seal", "x", null));
    }

    @Test
    void aFingerprintDependsOnItsPurpose() {
        assertThat(tickets.fingerprint("address", "192.0.2.1"))
                .isEqualTo(tickets.fingerprint("address", "192.0.2.1"))
                .isNotEqualTo(tickets.fingerprint("account", "192.0.2.1"));
    }
}
