package org.northline.web.objective;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import org.northline.planning.objective.ServeKeyResult;
import org.northline.planning.objective.ServedKeyResults;
import org.northline.planning.roadmap.ItemDetails;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** What one item serves. */
@Path("/roadmap-items/{id}/key-results")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemKeyResultsResource {
    private final Actor caller;
    private final ItemDetails items;
    private final ServedKeyResults list;
    private final ServeKeyResult serve;

    @Inject
    public ItemKeyResultsResource(Actor caller, ItemDetails items, ServedKeyResults list, ServeKeyResult serve) {
        this.caller = caller;
        this.items = items;
        this.list = list;
        this.serve = serve;
    }

    @GET
    @Operation(operationId = "listServedKeyResults", summary = "The key results that an item serves")
    public ServedKeyResultsView list(@PathParam("id") UUID id) {
        RoadmapItemId item = new RoadmapItemId(id);
        boolean mayChange = items.get(caller.org(), item).mayBeChangedBy(caller);
        return ServedKeyResultsView.of(list.of(caller.org(), item), mayChange, caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "serveKeyResult", summary = "Say that an item serves a key result")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ServedKeyResultView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull ItemKeyResultInput input) {
        return Answers.created(ServedKeyResultView.of(
                list.get(caller.org(), serve.serve(caller, new RoadmapItemId(id), input.keyResult())), caller));
    }
}
