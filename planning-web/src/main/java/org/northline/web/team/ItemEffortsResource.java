package org.northline.web.team;

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
import org.northline.planning.roadmap.ItemDetails;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.planning.team.EstimateEffort;
import org.northline.planning.team.TeamEffortList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** What one item takes of the teams. */
@Path("/roadmap-items/{id}/team-efforts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemEffortsResource {
    private final Actor caller;
    private final ItemDetails items;
    private final TeamEffortList list;
    private final EstimateEffort efforts;

    @Inject
    public ItemEffortsResource(Actor caller, ItemDetails items, TeamEffortList list, EstimateEffort efforts) {
        this.caller = caller;
        this.items = items;
        this.list = list;
        this.efforts = efforts;
    }

    @GET
    @Operation(operationId = "listTeamEfforts", summary = "What an item takes of each team")
    public ItemEfforts list(@PathParam("id") UUID id) {
        RoadmapItemId item = new RoadmapItemId(id);
        boolean mayChange = items.get(caller.org(), item).mayBeChangedBy(caller);
        return ItemEfforts.of(list.of(caller.org(), item), mayChange);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addTeamEffort", summary = "Estimate what an item takes of a team")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = EffortView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull EffortInput input) {
        EffortView effort = EffortView.of(list.get(
                caller.org(),
                efforts.estimate(new EstimateEffort.New(caller, new RoadmapItemId(id), input.team(), input.draft()))));
        return Answers.created(effort, effort.version());
    }
}
