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

/** The rehearsals of an import: the run itself, taken back at its end. */
@Path("/imports/{id}/dry-runs")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class DryRunsResource {
    private final Actor caller;
    private final RunImport run;
    private final ImportDetails details;

    @Inject
    public DryRunsResource(Actor caller, RunImport run, ImportDetails details) {
        this.caller = caller;
        this.run = run;
        this.details = details;
    }

    @POST
    @Idempotent
    @Operation(operationId = "rehearseImport", summary = "Tell what the run would do, and change no item")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ImportView.class)))
    public Response rehearse(@PathParam("id") UUID id) {
        ImportId importId = new ImportId(id);
        run.run(new RunImport.Command(caller, importId, true));
        ImportView view = ImportView.of(details.get(caller.org(), importId));
        return Answers.created(view, view.version());
    }
}
