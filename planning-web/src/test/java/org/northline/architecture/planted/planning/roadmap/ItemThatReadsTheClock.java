package org.northline.architecture.planted.planning.roadmap;

import java.time.Instant;

/** Time comes from nowhere. */
public final class ItemThatReadsTheClock {
    Instant now() {
        return Instant.now();
    }
}
