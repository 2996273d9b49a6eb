package org.northline.web.objective;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.KeyResultList;
import org.northline.planning.objective.MaintainKeyResults;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** A key result by its id. */
@Path("/key-results/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class KeyResultsResource {
    private final Actor caller;
    private final KeyResultList list;
    private final MaintainKeyResults keyResults;

    @Inject
    public KeyResultsResource(Actor caller, KeyResultList list, MaintainKeyResults keyResults) {
        this.caller = caller;
        this.list = list;
        this.keyResults = keyResults;
    }

    @GET
    @Operation(operationId = "getKeyResult", summary = "One key result and how far it came")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyResultView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new KeyResultId(id));
    }

    @PUT
    @Operation(operationId = "changeKeyResult", summary = "Change a key result")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = KeyResultView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull KeyResultInput input) {
        KeyResultId keyResult = new KeyResultId(id);
        IfMatch.change(
                ifMatch,
                seen -> keyResults.edit(new MaintainKeyResults.Edit(caller, keyResult, seen, input.draft())),
                () -> view(keyResult));
        return answer(keyResult);
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawKeyResult", summary = "Take a key result out of its objective")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        keyResults.withdraw(caller, new KeyResultId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreKeyResult", summary = "Bring a withdrawn key result back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        keyResults.restore(caller, new KeyResultId(id));
        return Response.noContent().build();
    }

    private Response answer(KeyResultId id) {
        KeyResultView keyResult = view(id);
        return Answers.ok(keyResult, keyResult.version());
    }

    private KeyResultView view(KeyResultId id) {
        return KeyResultView.of(list.get(caller.org(), id), caller);
    }
}
