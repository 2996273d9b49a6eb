package org.northline.planning.password;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which passwords a person may choose: long ones that an attacker would not try early. No rule on kinds of characters (NIST SP 800-63B). */
final class PasswordPolicy {
    static final int SHORTEST = 12;
    private static final int LONGEST = 200;
    private static final int SHORTEST_NAME_PART = 4;
    private static final Set<String> COMMON = read("common-passwords.txt");

    private PasswordPolicy() {}

    /** Why the password is refused, as a sentence, or nothing. */
    static Optional<String> refusal(String password, String email, String name) {
        if (password.length() < SHORTEST || password.length() > LONGEST) {
            return Optional.of("A password has " + SHORTEST + " to " + LONGEST + " characters.");
        }
        String lower = password.toLowerCase(Locale.ROOT);
        String joined = lower.replaceAll("[\\s\\p{Punct}]+", "");
        if (Stream.of(lower, joined, lettersOf(joined)).anyMatch(COMMON::contains)) {
            return Optional.of("This password is among the first that an attacker would try.");
        }
        if (lower.chars().distinct().count() < 5) {
            return Optional.of("Use more different characters.");
        }
        boolean named = Stream.concat(Stream.of(email.split("@", -1)), Stream.of(name.split("[\\s.'-]+", -1)))
                .map(part -> part.toLowerCase(Locale.ROOT))
                .anyMatch(part -> part.length() >= SHORTEST_NAME_PART && lower.contains(part));
        return named ? Optional.of("A password must not contain your name or email.") : Optional.empty();
    }

    private static String lettersOf(String password) {
        return password.replaceAll("[^\\p{L}]+$", "").replaceAll("^[^\\p{L}]+", "");
    }

    private static Set<String> read(String resource) {
        try (InputStream lines = Objects.requireNonNull(PasswordPolicy.class.getResourceAsStream(resource), resource)) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank())
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
