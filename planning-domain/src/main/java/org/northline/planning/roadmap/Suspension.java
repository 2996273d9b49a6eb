package org.northline.planning.roadmap;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Why an entry of the portfolio roadmap is suspended, short enough for a bar on a timeline. The gate's view gives codes, one
 * a line, each perhaps with a detail after a colon; their full sentences are the gate's to tell.
 */
public final class Suspension {
    private Suspension() {}

    /** As in {@code objection open, review expired}; nothing when there is no code. */
    public static Optional<String> inWords(@Nullable String codes) {
        return Optional.ofNullable(codes)
                .map(lines -> Arrays.stream(lines.split("\n", -1))
                        .map(line -> line.split(":", 2)[0])
                        .map(code -> code.toLowerCase(Locale.ROOT).replace('_', ' '))
                        .distinct()
                        .collect(Collectors.joining(", ")))
                .filter(words -> !words.isEmpty());
    }
}
