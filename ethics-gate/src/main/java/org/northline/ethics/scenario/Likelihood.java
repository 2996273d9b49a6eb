package org.northline.ethics.scenario;

import java.util.Optional;

/** How likely a scenario is, 1 to 5; an unknown one counts as {@link HarmLevel#UNKNOWN_LIKELIHOOD}. */
public record Likelihood(int value, boolean known) {
    public Likelihood {
        if (value < 1 || value > 5 || (!known && value != HarmLevel.UNKNOWN_LIKELIHOOD)) {
            throw new IllegalArgumentException("Likelihood is 1 to 5, or unknown; not " + value);
        }
    }

    public static Likelihood of(int value) {
        return new Likelihood(value, true);
    }

    public static Likelihood unknown() {
        return new Likelihood(HarmLevel.UNKNOWN_LIKELIHOOD, false);
    }

    public static Likelihood of(Optional<Integer> value) {
        return value.map(Likelihood::of).orElseGet(Likelihood::unknown);
    }
}
