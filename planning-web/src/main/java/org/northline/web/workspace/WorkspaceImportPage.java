package org.northline.web.workspace;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Page;
import org.northline.planning.workspace.WorkspaceImportRow;

/** One page of the files with workspaces that were taken in, newest first. */
public record WorkspaceImportPage(
        @Schema(required = true) List<WorkspaceImportView> items,
        @Nullable String nextCursor) {
    public WorkspaceImportPage {
        items = List.copyOf(items);
    }

    static WorkspaceImportPage of(Page<WorkspaceImportRow> page) {
        return new WorkspaceImportPage(
                page.items().stream().map(WorkspaceImportView::of).toList(),
                page.nextCursor().orElse(null));
    }
}
