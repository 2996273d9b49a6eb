package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a dependency. */
public record DependencyId(UUID value) {
    public DependencyId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
