package org.northline.web.workspace;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.workspace.WorkspaceImportRow;
import org.northline.web.workspace.WorkspaceView.WorkspacePartView;

/** A file with a workspace that was taken in and checked, and later imported. */
@Schema(name = "WorkspaceImport")
public record WorkspaceImportView(
        @Schema(required = true) UUID id,
        @Schema(required = true) State state,
        @Schema(required = true) String fileName,
        @Schema(required = true) long size,

        @Schema(
                required = true,
                description = "The name of the organisation that the workspace is of, and that this one gets.")
        String organisation,

        @Schema(required = true) Instant exportedAt,
        @Schema(required = true) String schemaVersion,
        @Schema(required = true) long rows,

        @Schema(required = true, description = "People who come along, without a password.")
        int peopleArriving,

        @Schema(required = true, description = "People of the file who sign in here already, and stay who they are.")
        int peopleHere,

        @Schema(
                required = true,
                description = "Items that stood on the portfolio roadmap; here they wait for the gate.")
        int awaited,

        @Schema(required = true) String takenInBy,
        @Schema(required = true) Instant createdAt,
        @Nullable Instant finishedAt,

        @Schema(description = "How many rows a running import has read.") @Nullable
        Long rowsRead,

        @Schema(required = true, description = "What is in it; empty in a list.")
        List<WorkspacePartView> parts,

        @Schema(required = true) long version) {
    public WorkspaceImportView {
        parts = List.copyOf(parts);
    }

    /** Whether it can be imported, was, or gave way to another file. */
    @Schema(name = "WorkspaceImportState")
    public enum State {
        CHECKED,
        IMPORTED,
        REPLACED
    }

    static WorkspaceImportView of(WorkspaceImportRow row) {
        return new WorkspaceImportView(
                row.id(),
                state(row),
                row.fileName(),
                row.byteSize(),
                row.organisation(),
                row.exportedAt(),
                row.schemaVersion(),
                row.rowsTotal(),
                row.peopleArriving(),
                row.peopleHere(),
                row.awaited(),
                row.takenInBy(),
                row.createdAt(),
                row.finishedAt().orElse(null),
                row.rowsRead().orElse(null),
                row.parts().stream().map(WorkspacePartView::of).toList(),
                row.version());
    }

    private static State state(WorkspaceImportRow row) {
        if (row.finishedAt().isPresent()) {
            return State.IMPORTED;
        }
        return row.isKept() ? State.CHECKED : State.REPLACED;
    }
}
