package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.Currency;
import java.util.Optional;
import java.util.UUID;

/**
 * A moment of a plan: that of a baseline, or now.
 *
 * @param id of the baseline, or of the cycle itself, which stands for now
 * @param baseline none for now
 * @param currency of the amounts of that moment
 */
public record PlanMoment(UUID id, Optional<Taken> baseline, Currency currency) {
    public PlanMoment {
        requireNonNull(id, "id");
        requireNonNull(baseline, "baseline");
        requireNonNull(currency, "currency");
    }

    /** What a moment is called, and when it was. */
    public record Taken(String name, Instant at) {
        public Taken {
            requireNonNull(name, "name");
            requireNonNull(at, "at");
        }
    }

    /** Later than everything that has happened, for now. */
    Instant at() {
        return baseline.map(Taken::at).orElse(Instant.parse("9999-01-01T00:00:00Z"));
    }
}
