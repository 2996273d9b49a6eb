package org.northline.planning.workspace;

import static java.util.Objects.requireNonNull;

/** How many rows there are of one table. */
public record WorkspaceCount(String name, long rows) {
    public WorkspaceCount {
        requireNonNull(name, "name");
    }
}
