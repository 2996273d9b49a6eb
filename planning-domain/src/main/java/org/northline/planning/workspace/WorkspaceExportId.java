package org.northline.planning.workspace;

import static java.util.Objects.requireNonNull;

import java.util.UUID;

/** The id of an export of a workspace. */
public record WorkspaceExportId(UUID value) {
    public WorkspaceExportId {
        requireNonNull(value, "value");
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
