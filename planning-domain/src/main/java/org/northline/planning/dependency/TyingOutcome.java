package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

/** What became of a dependency that somebody wanted to add or to restore. */
public sealed interface TyingOutcome {
    /** It is there. */
    record Tied(DependencyId id) implements TyingOutcome {
        public Tied {
            requireNonNull(id, "id");
        }
    }

    /** It is not there, as it would close a circle; of several circles one of the shortest. */
    record InCircle(Circle circle) implements TyingOutcome {
        public InCircle {
            requireNonNull(circle, "circle");
        }
    }
}
