package org.northline.planning.csv;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Looks for the columns that tell every row from every other: one column whose name sounds like a key, else a pair of
 * them. It looks at the first rows only, so that its memory is bounded; the import itself checks every row.
 */
final class KeySearch {
    private static final int LOOK_AT = 20_000;
    private static final int MOST_COLUMNS = 8;
    private static final List<String> SOUNDS_LIKE_A_KEY = List.of(
            "external key",
            "external id",
            "key",
            "id",
            "slug",
            "number",
            "code",
            "reference",
            "path",
            "url",
            "name",
            "period",
            "release",
            "year",
            "cycle");

    private final List<Candidate> candidates = new ArrayList<>();
    private int seen;

    KeySearch(List<String> columns) {
        List<Integer> likely = likely(columns);
        likely.forEach(column -> candidates.add(new Candidate(List.of(column))));
        for (int first = 0; first < likely.size(); first++) {
            for (int second = first + 1; second < likely.size(); second++) {
                int left = Math.min(likely.get(first), likely.get(second));
                int right = Math.max(likely.get(first), likely.get(second));
                candidates.add(new Candidate(List.of(left, right)));
            }
        }
    }

    void see(List<String> fields) {
        if (seen < LOOK_AT) {
            seen++;
            candidates.removeIf(candidate -> !candidate.accepts(fields));
        }
    }

    /** The positions of the key's columns, none when there is no key. */
    List<Integer> found() {
        return seen == 0 || candidates.isEmpty() ? List.of() : candidates.get(0).columns();
    }

    private static List<Integer> likely(List<String> columns) {
        List<Integer> likely = new ArrayList<>();
        for (String sound : SOUNDS_LIKE_A_KEY) {
            for (int column = 0; column < columns.size() && likely.size() < MOST_COLUMNS; column++) {
                if (words(columns.get(column)).equals(sound)) {
                    likely.add(column);
                }
            }
        }
        return likely;
    }

    private static String words(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }

    /** Some columns, and the values that they had together so far. */
    private record Candidate(List<Integer> columns, Set<List<String>> values) {
        Candidate(List<Integer> columns) {
            this(columns, new HashSet<>());
        }

        /** False as soon as a value is missing or was there before. */
        boolean accepts(List<String> fields) {
            List<String> value = new ArrayList<>(columns.size());
            for (int column : columns) {
                if (column >= fields.size() || fields.get(column).isBlank()) {
                    return false;
                }
                value.add(fields.get(column).strip());
            }
            return values.add(value);
        }
    }
}
