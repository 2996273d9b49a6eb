package org.northline.web.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.shared.Actor;
import org.northline.planning.workspace.ImportWorkspace;
import org.northline.planning.workspace.WorkspaceImportId;
import org.northline.planning.workspace.WorkspaceImports;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The import itself. */
@Path("/workspace-imports/{id}/runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WorkspaceImportRunsResource {
    private final Actor caller;
    private final ImportWorkspace run;
    private final WorkspaceImports imports;

    @Inject
    public WorkspaceImportRunsResource(Actor caller, ImportWorkspace run, WorkspaceImports imports) {
        this.caller = caller;
        this.run = run;
        this.imports = imports;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "importWorkspace",
            summary = "Bring everything that was taken in into this organisation, whole or not at all")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkspaceImportView.class)))
    public Response run(@PathParam("id") UUID id) {
        WorkspaceImportId importId = new WorkspaceImportId(id);
        run.run(caller, importId);
        WorkspaceImportView view = WorkspaceImportView.of(imports.get(caller, importId));
        return Answers.created(view, view.version());
    }
}
