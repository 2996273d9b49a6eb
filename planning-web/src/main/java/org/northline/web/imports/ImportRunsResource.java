package org.northline.web.imports;

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
import org.northline.planning.imports.ImportDetails;
import org.northline.planning.imports.ImportId;
import org.northline.planning.imports.RunImport;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The run of an import. */
@Path("/imports/{id}/runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ImportRunsResource {
    private final Actor caller;
    private final RunImport run;
    private final ImportDetails details;

    @Inject
    public ImportRunsResource(Actor caller, RunImport run, ImportDetails details) {
        this.caller = caller;
        this.run = run;
        this.details = details;
    }

    @POST
    @Idempotent
    @Operation(operationId = "runImport", summary = "Import every good row, and report every other")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response run(@PathParam("id") UUID id) {
        ImportId importId = new ImportId(id);
        run.run(new RunImport.Command(caller, importId, false));
        ImportView view = ImportView.of(details.get(caller.org(), importId));
        return Answers.created(view, view.version());
    }
}
