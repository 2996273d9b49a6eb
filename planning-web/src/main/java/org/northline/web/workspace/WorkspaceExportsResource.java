package org.northline.web.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.ethics.audit.AuditExport;
import org.northline.planning.shared.Actor;
import org.northline.planning.workspace.ExportWorkspace;
import org.northline.planning.workspace.WorkspaceExportId;
import org.northline.planning.workspace.WriteWorkspace;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The whole workspace as one file. */
@Path("/workspace-exports")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WorkspaceExportsResource {
    private final Actor caller;
    private final ExportWorkspace export;
    private final WriteWorkspace write;
    private final AuditExport log;

    @Inject
    public WorkspaceExportsResource(Actor caller, ExportWorkspace export, WriteWorkspace write, AuditExport log) {
        this.caller = caller;
        this.export = export;
        this.write = write;
        this.log = log;
    }

    @POST
    @Idempotent
    @Operation(operationId = "exportWorkspace", summary = "Ask for the whole workspace as a file, which the log tells")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkspaceExportView.class)))
    public Response ask() {
        WorkspaceExportId id = export.ask(caller);
        return Answers.created(new WorkspaceExportView(id.value(), ExportWorkspace.LASTS.toMinutes()));
    }

    @GET
    @Path("/{id}/workspace.zip")
    @Produces("application/zip")
    @Operation(operationId = "downloadWorkspace", summary = "Everything of the plan, and the gate's log for reading")
    @APIResponse(
            responseCode = "200",
            description = "The file",
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response download(@PathParam("id") UUID id) {
        export.requireFetchable(caller, new WorkspaceExportId(id));
        StreamingOutput file = out -> write.write(caller.org(), List.of(new AuditLogRecord(log, caller.org())), out);
        return Response.ok(file, "application/zip")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"northline-workspace.zip\"")
                .build();
    }
}
