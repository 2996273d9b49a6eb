package org.northline.planning.workspace;

import java.util.Optional;

/** Writes and reads a manifest as JSON. */
public interface ManifestText {
    byte[] write(WorkspaceManifest manifest);

    /** Absent when the bytes are no manifest. */
    Optional<WorkspaceManifest> read(byte[] bytes);
}
