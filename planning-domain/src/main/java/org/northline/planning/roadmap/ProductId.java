package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a product. */
public record ProductId(UUID value) {
    public ProductId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
