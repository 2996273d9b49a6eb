package org.northline.web.dependency;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.dependency.ItemSetList;
import org.northline.planning.dependency.MaintainItemSets;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.Retried;

/** The sets of items of a cycle. */
@Path("/planning-cycles/{cycle}/item-sets")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleItemSetsResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final ItemSetList list;
    private final MaintainItemSets sets;

    @Inject
    public CycleItemSetsResource(Actor caller, PlanningCycles cycles, ItemSetList list, MaintainItemSets sets) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.sets = sets;
    }

    @GET
    @Operation(operationId = "listItemSets", summary = "The sets of items that are not archived, by name")
    public ItemSetPage list(
            @PathParam("cycle") UUID id,
            @QueryParam("item") @Parameter(description = "Only those that have this item.") @Nullable UUID item,
            @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return ItemSetPage.of(list.page(caller.org(), cycle, item, page.limit(), page.cursor()));
    }

    @POST
    @Retried
    @Idempotent
    @Operation(operationId = "addItemSet", summary = "Tie items that come together or exclude each other")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ItemSetView.class)))
    public Response add(@PathParam("cycle") UUID id, @NotNull ItemSetInput input) {
        ItemSetView set = ItemSetView.of(
                list.get(caller.org(), sets.add(new MaintainItemSets.New(caller, new CycleId(id), input.draft()))));
        return Answers.created(set, set.version());
    }
}
