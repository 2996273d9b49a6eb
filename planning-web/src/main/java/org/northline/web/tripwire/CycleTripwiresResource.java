package org.northline.web.tripwire;

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
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.tripwire.MaintainTripwires;
import org.northline.planning.tripwire.TripwireId;
import org.northline.planning.tripwire.TripwireList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The tripwires of a cycle. */
@Path("/planning-cycles/{cycle}/tripwires")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleTripwiresResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final TripwireList list;
    private final MaintainTripwires tripwires;

    @Inject
    public CycleTripwiresResource(Actor caller, PlanningCycles cycles, TripwireList list, MaintainTripwires tripwires) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.tripwires = tripwires;
    }

    @GET
    @Operation(operationId = "listTripwires", summary = "Tripwires, those first that have tripped")
    public TripwirePage list(@PathParam("cycle") UUID id, @BeanParam TripwireQuery query, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return TripwirePage.of(list.page(caller.org(), cycle, query.filter(), page.limit(), page.cursor()), caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "setTripwire", summary = "Set a limit for a figure, with what is done when it is crossed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TripwireView.class)))
    public Response set(@PathParam("cycle") UUID cycle, @NotNull TripwireInput input) {
        TripwireId id = tripwires.set(new MaintainTripwires.New(caller, new CycleId(cycle), input.draft()));
        TripwireView tripwire = TripwireView.of(list.get(caller.org(), id), caller);
        return Answers.created(tripwire, tripwire.version());
    }
}
