package org.northline.web.objective;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import org.northline.planning.objective.KeyResultId;
import org.northline.planning.objective.KeyResultList;
import org.northline.planning.objective.MaintainKeyResults;
import org.northline.planning.objective.ObjectiveId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The key results of an objective. */
@Path("/objectives/{id}/key-results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ObjectiveKeyResultsResource {
    private final Actor caller;
    private final KeyResultList list;
    private final MaintainKeyResults keyResults;

    @Inject
    public ObjectiveKeyResultsResource(Actor caller, KeyResultList list, MaintainKeyResults keyResults) {
        this.caller = caller;
        this.list = list;
        this.keyResults = keyResults;
    }

    @POST
    @Idempotent
    @Operation(operationId = "addKeyResult", summary = "Add a key result after the others")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = KeyResultView.class)))
    public Response add(@PathParam("id") UUID objective, @NotNull KeyResultInput input) {
        KeyResultId id = keyResults.add(new MaintainKeyResults.Add(caller, new ObjectiveId(objective), input.draft()));
        KeyResultView keyResult = KeyResultView.of(list.get(caller.org(), id), caller);
        return Answers.created(keyResult, keyResult.version());
    }
}
