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
import org.northline.planning.imports.ImportId;
import org.northline.planning.imports.UndoImport;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** Taking back the import that ran last. */
@Path("/imports/{id}/undos")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class UndosResource {
    private final Actor caller;
    private final UndoImport undo;

    @Inject
    public UndosResource(Actor caller, UndoImport undo) {
        this.caller = caller;
        this.undo = undo;
    }

    @POST
    @Idempotent
    @Operation(operationId = "undoImport", summary = "Withdraw what the last import made and restore what it changed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = UndoView.class)))
    public Response undo(@PathParam("id") UUID id) {
        return Answers.created(UndoView.of(undo.undo(new UndoImport.Command(caller, new ImportId(id)))));
    }
}
