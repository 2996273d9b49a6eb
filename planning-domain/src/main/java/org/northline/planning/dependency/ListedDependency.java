package org.northline.planning.dependency;

import static java.util.Objects.requireNonNull;

/** A dependency in a list, and what the gate says of its two items at this moment. */
public record ListedDependency(DependencyRow dependency, String standing, String otherStanding) {
    public ListedDependency {
        requireNonNull(dependency, "dependency");
        requireNonNull(standing, "standing");
        requireNonNull(otherStanding, "otherStanding");
    }
}
