package org.northline.planning.tripwire;

import static java.util.Objects.requireNonNull;

import java.util.Optional;

/**
 * How a tripwire stands.
 *
 * @param newest the newest figure that it has looked at
 * @param trippedBy the figure of the first day on which the limit was crossed; later ones that hold again do not undo that
 */
public record Standing(TripwireState state, Optional<Figure> newest, Optional<Figure> trippedBy) {
    public Standing {
        requireNonNull(state, "state");
        requireNonNull(newest, "newest");
        requireNonNull(trippedBy, "trippedBy");
    }
}
