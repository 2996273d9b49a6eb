package org.northline.server;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Secrets drawn from the system's source of randomness. */
final class RandomText {
    /** Without letters and digits that look alike. */
    private static final String READABLE = "abcdefghjkmnpqrstuvwxyz23456789";

    private static final SecureRandom RANDOM = new SecureRandom();

    private RandomText() {}

    /** 256 bits. */
    static byte[] bytes() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return bytes;
    }

    /** 256 bits in Base64. */
    static String key() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /** 79 bits that a person can copy from a screen: four groups of four. */
    static String readablePassword() {
        return IntStream.range(0, 4).mapToObj(group -> letters()).collect(Collectors.joining("-"));
    }

    private static String letters() {
        return RANDOM.ints(4, 0, READABLE.length())
                .mapToObj(index -> READABLE.substring(index, index + 1))
                .collect(Collectors.joining());
    }
}
