package org.northline.planning.workspace;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A file with a workspace that was taken in.
 *
 * @param takenInBy the name of who took it in or, later, imported it
 * @param isKept whether it can still be imported
 * @param rowsRead how far a running import is
 */
public record WorkspaceImportRow(
        UUID id,
        String fileName,
        long byteSize,
        String organisation,
        Instant exportedAt,
        String schemaVersion,
        long rowsTotal,
        int peopleArriving,
        int peopleHere,
        int awaited,
        String takenInBy,
        Instant createdAt,
        Optional<Instant> finishedAt,
        boolean isKept,
        Optional<Long> rowsRead,
        List<WorkspaceCount> parts,
        long version) {
    public WorkspaceImportRow {
        parts = List.copyOf(parts);
    }
}
