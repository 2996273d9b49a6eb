package org.northline.web.budget;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.northline.planning.budget.PlannedAllocations;
import org.northline.planning.budget.SetAllocation;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** How the work of a cycle is shared among its themes. */
@Path("/planning-cycles/{cycle}/allocation")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AllocationResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final PlannedAllocations planned;
    private final SetAllocation allocation;

    @Inject
    public AllocationResource(
            Actor caller, PlanningCycles cycles, PlannedAllocations planned, SetAllocation allocation) {
        this.caller = caller;
        this.cycles = cycles;
        this.planned = planned;
        this.allocation = allocation;
    }

    @GET
    @Operation(
            operationId = "getAllocation",
            summary = "Each theme's target beside its share of the planned cost and person-weeks")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response get(@PathParam("cycle") UUID cycle) {
        return answer(new CycleId(cycle));
    }

    @PUT
    @Operation(
            operationId = "setAllocation",
            summary = "Replace the targets of all themes",
            description = "If-Match is the version of the targets, \"0\" while nobody has set one.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AllocationView.class)))
    public Response set(
            @PathParam("cycle") UUID cycle,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid AllocationInput input) {
        CycleId id = new CycleId(cycle);
        IfMatch.change(
                ifMatch,
                seen -> allocation.set(new SetAllocation.Command(caller, id, seen, input.drafts())),
                () -> view(id));
        return answer(id);
    }

    private Response answer(CycleId id) {
        AllocationView view = view(id);
        return Answers.ok(view, view.version());
    }

    private AllocationView view(CycleId id) {
        return AllocationView.of(planned.of(caller.org(), cycles.getLive(caller.org(), id)));
    }
}
