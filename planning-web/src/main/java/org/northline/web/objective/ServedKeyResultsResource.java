package org.northline.web.objective;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.objective.ItemKeyResultId;
import org.northline.planning.objective.ServeKeyResult;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;

/** That an item serves a key result, by the id of that link. */
@Path("/item-key-results/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ServedKeyResultsResource {
    private final Actor caller;
    private final ServeKeyResult serve;

    @Inject
    public ServedKeyResultsResource(Actor caller, ServeKeyResult serve) {
        this.caller = caller;
        this.serve = serve;
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawServedKeyResult", summary = "Let an item serve a key result no more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        serve.withdraw(caller, new ItemKeyResultId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreServedKeyResult", summary = "Let it serve the key result again")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        serve.restore(caller, new ItemKeyResultId(id));
        return Response.noContent().build();
    }
}
