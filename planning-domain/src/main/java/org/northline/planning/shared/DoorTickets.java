package org.northline.planning.shared;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.time.Clock;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Proves to a door of the database that this server asks, and not somebody who merely holds its database role: a ticket is bound to a purpose
 * and to every field of the call, lives 60 seconds and passes once. The twin of {@code planning.spend_ticket}.
 */
public final class DoorTickets {
    private static final String ALGORITHM = "HmacSHA256";

    private final SecretKeySpec key;
    private final Clock clock;

    /** Takes a key of at least 32 random bytes, the same as {@code planning.server_secret} holds under the name {@code door}. */
    public DoorTickets(byte[] key, Clock clock) {
        if (key.length < 32) {
            throw new IllegalArgumentException("the door key needs at least 32 bytes");
        }
        this.key = new SecretKeySpec(key, ALGORITHM);
        this.clock = requireNonNull(clock, "clock");
    }

    /**
     * Makes a ticket for one call of one door.
     *
     * @param fields the door's arguments in its order, as PostgreSQL would write them as text; an absent one is passed as the empty text here and
     *     in the door
     * @return {@code <issued at, microseconds>.<nonce>.<mac>}
     */
    public String issue(String purpose, Object... fields) {
        Instant now = clock.instant();
        String issuedAt = Long.toString(Math.addExact(now.getEpochSecond() * 1_000_000L, now.getNano() / 1_000L));
        String nonce = UUID.randomUUID().toString();
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        append(message, purpose);
        append(message, issuedAt);
        append(message, nonce);
        for (Object field : fields) {
            append(message, requireNonNull(field, "field").toString());
        }
        return issuedAt + "." + nonce + "." + encoded(mac(message.toByteArray()));
    }

    /** A fingerprint that only this server can make, for values such as a caller's address that must not be stored in clear. */
    public String fingerprint(String purpose, String value) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        append(message, "fingerprint");
        append(message, purpose);
        append(message, value);
        return encoded(mac(message.toByteArray()));
    }

    /** A key of 32 bytes for another purpose of this server, from which the doors' key cannot be found. */
    byte[] keyFor(String purpose) {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        append(message, "key");
        append(message, purpose);
        return mac(message.toByteArray());
    }

    private static void append(ByteArrayOutputStream message, String field) {
        byte[] bytes = field.getBytes(UTF_8);
        message.writeBytes((bytes.length + ":").getBytes(UTF_8));
        message.writeBytes(bytes);
    }

    private static String encoded(byte[] mac) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(mac);
    }

    private byte[] mac(byte[] message) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has " + ALGORITHM, e);
        }
    }
}
