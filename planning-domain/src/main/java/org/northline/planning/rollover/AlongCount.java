package org.northline.planning.rollover;

import static java.util.Objects.requireNonNull;

/**
 * How much of one kind goes along.
 *
 * @param stayed how much there was besides: not chosen, or without a place in the new plan
 */
public record AlongCount(AlongKind kind, int went, int stayed) {
    public AlongCount {
        requireNonNull(kind, "kind");
    }
}
