package org.northline.web.estimate;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.estimate.EstimateItem;
import org.northline.planning.estimate.ItemValues;
import org.northline.planning.roadmap.ItemDetail;
import org.northline.planning.roadmap.ItemDetails;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** What one item is worth and costs. */
@Path("/roadmap-items/{id}/estimate")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemEstimateResource {
    private final Actor caller;
    private final ItemDetails items;
    private final ItemValues values;
    private final EstimateItem estimates;

    @Inject
    public ItemEstimateResource(Actor caller, ItemDetails items, ItemValues values, EstimateItem estimates) {
        this.caller = caller;
        this.items = items;
        this.values = values;
        this.estimates = estimates;
    }

    @GET
    @Operation(operationId = "getItemEstimate", summary = "What an item is worth and costs")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EstimateView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new RoadmapItemId(id));
    }

    @PUT
    @Operation(
            operationId = "estimateItem",
            summary = "Say what an item is worth and costs",
            description = "If-Match is the version of the estimate, \"0\" while nothing is given.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EstimateView.class)))
    public Response estimate(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull EstimateInput input) {
        RoadmapItemId item = new RoadmapItemId(id);
        IfMatch.change(
                ifMatch,
                seen -> estimates.estimate(new EstimateItem.Command(caller, item, seen, input.draft())),
                () -> view(item));
        return answer(item);
    }

    private Response answer(RoadmapItemId id) {
        EstimateView estimate = view(id);
        return Answers.ok(estimate, estimate.version());
    }

    private EstimateView view(RoadmapItemId id) {
        ItemDetail item = items.get(caller.org(), id);
        return EstimateView.of(values.of(caller.org(), new CycleId(item.cycleId()), id), item.mayBeChangedBy(caller));
    }
}
