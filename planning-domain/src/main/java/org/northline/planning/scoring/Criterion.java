package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/**
 * One thing that a scorecard asks about.
 *
 * @param weight how much it counts against the other criteria, 0 to 100; only the proportions matter
 */
public record Criterion(UUID id, String name, int weight, Direction direction) {
    public static final int HEAVIEST = 100;

    public Criterion {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(direction, "direction");
        if (weight < 0 || weight > HEAVIEST) {
            throw new IllegalArgumentException("a weight is 0 to 100, not " + weight);
        }
    }
}
