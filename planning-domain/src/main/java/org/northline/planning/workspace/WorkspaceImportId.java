package org.northline.planning.workspace;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of a file with a workspace that was taken in. */
public record WorkspaceImportId(UUID value) {
    public WorkspaceImportId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
