package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.UUID;

/**
 * One criterion of a scorecard as somebody typed it.
 *
 * @param id the criterion that this line continues; without it the line continues the one of the same name, if there is one
 */
record CriterionLine(Optional<UUID> id, String name, int weight, Direction direction) {
    CriterionLine {
        requireNonNull(id, "id");
        requireNonNull(name, "name");
        requireNonNull(direction, "direction");
    }

    CriterionLine(String name, int weight, Direction direction) {
        this(Optional.empty(), name, weight, direction);
    }
}
