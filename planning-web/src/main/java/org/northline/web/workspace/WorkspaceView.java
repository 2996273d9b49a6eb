package org.northline.web.workspace;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.workspace.WorkspaceCount;

/** What a workspace is made of. */
@Schema(name = "Workspace")
public record WorkspaceView(
        @Schema(
                required = true,
                description = "Whether there is nothing of a plan, so that a workspace can be imported.")
        boolean empty,

        @Schema(required = true) List<WorkspacePartView> parts) {
    public WorkspaceView {
        parts = List.copyOf(parts);
    }

    /** How many rows there are of one table. */
    @Schema(name = "WorkspacePart")
    public record WorkspacePartView(
            @Schema(required = true, description = "The name of the table.")
            String name,

            @Schema(required = true) long rows) {
        static WorkspacePartView of(WorkspaceCount count) {
            return new WorkspacePartView(count.name(), count.rows());
        }
    }
}
