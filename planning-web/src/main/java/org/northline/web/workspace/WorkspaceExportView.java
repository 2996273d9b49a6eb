package org.northline.web.workspace;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An export whose file can be fetched. */
@Schema(name = "WorkspaceExport")
public record WorkspaceExportView(
        @Schema(required = true) UUID id,

        @Schema(required = true, description = "For how many minutes the file can be fetched, by nobody else.")
        long minutes) {}
