package org.northline.web.workspace;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.workspace.TakeInWorkspace;
import org.northline.planning.workspace.WorkspaceImportId;
import org.northline.planning.workspace.WorkspaceImports;
import org.northline.web.rest.Answers;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.UploadSpool;

/** Files with a workspace, on their way into an organisation without a plan. */
@Path("/workspace-imports")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class WorkspaceImportsResource {
    private final Actor caller;
    private final TakeInWorkspace takeIn;
    private final WorkspaceImports imports;
    private final UploadSpool spool;
    private final WorkspaceImportUploads uploads;

    @Inject
    public WorkspaceImportsResource(
            Actor caller,
            TakeInWorkspace takeIn,
            WorkspaceImports imports,
            UploadSpool spool,
            WorkspaceImportUploads uploads) {
        this.caller = caller;
        this.takeIn = takeIn;
        this.imports = imports;
        this.spool = spool;
        this.uploads = uploads;
    }

    @GET
    @Operation(operationId = "listWorkspaceImports", summary = "The files that were taken in, newest first")
    public WorkspaceImportPage list(@BeanParam PageRequest page) {
        return WorkspaceImportPage.of(imports.page(caller, page.limit(), page.cursor()));
    }

    @POST
    @Consumes("application/zip")
    @Operation(
            operationId = "takeInWorkspace",
            summary = "Upload an exported workspace of up to 200 MB; it is read whole and changes nothing yet")
    @RequestBody(
            required = true,
            content =
                    @Content(
                            mediaType = "application/zip",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = WorkspaceImportView.class)))
    public Response takeIn(@QueryParam("fileName") @Nullable String fileName, InputStream body) {
        takeIn.requireReady(caller);
        try (UploadSpool.Spooled received = spool.receive(
                body, TakeInWorkspace.LARGEST_FILE, "Restore a workspace of this size from a copy of its database.")) {
            return uploads.keep(new WorkspaceImportUploads.Upload(fileName, received.sha256()), received.file());
        }
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getWorkspaceImport", summary = "One file, with what is in it and how far its import is")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = WorkspaceImportView.class)))
    public Response get(@PathParam("id") UUID id) {
        WorkspaceImportView view = WorkspaceImportView.of(imports.get(caller, new WorkspaceImportId(id)));
        return Answers.ok(view, view.version());
    }

    @GET
    @Path("/{id}/awaited-items")
    @Operation(
            operationId = "listAwaitedItems",
            summary = "Items that stood on the portfolio roadmap and wait for the gate of this organisation")
    public AwaitedItemPage awaited(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        return AwaitedItemPage.of(imports.awaited(caller, new WorkspaceImportId(id), page.limit(), page.cursor()));
    }
}
