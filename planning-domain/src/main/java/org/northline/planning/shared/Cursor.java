package org.northline.planning.shared;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Where a list continues: the sort key of its last row, opaque to the caller. */
public record Cursor(List<String> key) {
    public Cursor {
        key = List.copyOf(key);
    }

    public static Cursor of(Object... key) {
        return new Cursor(List.of(key).stream().map(Object::toString).toList());
    }

    /** Refuses with {@link InvalidInput} a text that {@link #encoded} did not make or that has another number of parts. */
    public static Optional<Cursor> decode(Optional<String> text, int parts) {
        return text.map(value -> parse(value, parts));
    }

    public String text(int part) {
        return key.get(part);
    }

    /** The part as an id; refuses with {@link InvalidInput} a cursor whose part is none. */
    public UUID uuid(int part) {
        try {
            return UUID.fromString(key.get(part));
        } catch (IllegalArgumentException notOurs) {
            throw notGivenOut();
        }
    }

    /** The part as a whole number; refuses with {@link InvalidInput} a cursor whose part is none. */
    public int integer(int part) {
        try {
            return Integer.parseInt(key.get(part));
        } catch (NumberFormatException notOurs) {
            throw notGivenOut();
        }
    }

    /** The part as a figure; refuses with {@link InvalidInput} a cursor whose part is none. */
    public BigDecimal decimal(int part) {
        try {
            return new BigDecimal(key.get(part));
        } catch (NumberFormatException notOurs) {
            throw notGivenOut();
        }
    }

    /** The part as a moment; refuses with {@link InvalidInput} a cursor whose part is none. */
    public Instant instant(int part) {
        try {
            return Instant.parse(key.get(part));
        } catch (DateTimeParseException notOurs) {
            throw notGivenOut();
        }
    }

    /** The part as a day; refuses with {@link InvalidInput} a cursor whose part is none. */
    public LocalDate date(int part) {
        try {
            return LocalDate.parse(key.get(part));
        } catch (DateTimeParseException notOurs) {
            throw notGivenOut();
        }
    }

    public String encoded() {
        String joined = key.stream().map(part -> part.length() + ":" + part).collect(Collectors.joining());
        return Base64.getUrlEncoder().withoutPadding().encodeToString(joined.getBytes(UTF_8));
    }

    private static Cursor parse(String text, int parts) {
        try {
            String joined = new String(Base64.getUrlDecoder().decode(text), UTF_8);
            List<String> key = new ArrayList<>();
            for (int at = 0; at < joined.length(); ) {
                int colon = joined.indexOf(':', at);
                int end = colon + 1 + Integer.parseInt(joined.substring(at, colon));
                key.add(joined.substring(colon + 1, end));
                at = end;
            }
            if (key.size() == parts) {
                return new Cursor(key);
            }
        } catch (IllegalArgumentException | IndexOutOfBoundsException notOurs) {
            // falls through: the caller wrote the cursor by hand
        }
        throw notGivenOut();
    }

    private static InvalidInput notGivenOut() {
        return InvalidInput.at("?cursor", "This cursor was not given out by this list.");
    }
}
