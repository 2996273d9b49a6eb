package org.northline.web.revisit;

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
import org.northline.planning.revisit.MaintainRevisits;
import org.northline.planning.revisit.RevisitId;
import org.northline.planning.revisit.RevisitList;
import org.northline.planning.shared.Actor;
import org.northline.planning.tripwire.TripwireList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The revisit dates of a cycle, and how much of its plan asks to be looked at. */
@Path("/planning-cycles/{cycle}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleRevisitsResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final RevisitList list;
    private final TripwireList tripwires;
    private final MaintainRevisits revisits;

    @Inject
    public CycleRevisitsResource(
            Actor caller, PlanningCycles cycles, RevisitList list, TripwireList tripwires, MaintainRevisits revisits) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.tripwires = tripwires;
        this.revisits = revisits;
    }

    @GET
    @Path("/revisits")
    @Operation(operationId = "listRevisits", summary = "Revisit dates, by their days")
    public RevisitPage list(@PathParam("cycle") UUID id, @BeanParam RevisitQuery query, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return RevisitPage.of(list.page(caller.org(), cycle, query.filter(), page.limit(), page.cursor()), caller);
    }

    @POST
    @Path("/revisits")
    @Idempotent
    @Operation(operationId = "planRevisit", summary = "Plan a day on which something of the plan is looked at again")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RevisitView.class)))
    public Response plan(@PathParam("cycle") UUID cycle, @NotNull RevisitInput input) {
        RevisitId id = revisits.plan(new MaintainRevisits.Plan(caller, new CycleId(cycle), input.draft()));
        RevisitView revisit = RevisitView.of(list.get(caller.org(), id), caller);
        return Answers.created(revisit, revisit.version());
    }

    @GET
    @Path("/revisit-counts")
    @Operation(operationId = "countRevisits", summary = "How much of a plan asks to be looked at")
    public RevisitCounts count(@PathParam("cycle") UUID id) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        RevisitList.Counts counts = list.counts(caller.org(), cycle);
        return new RevisitCounts(tripwires.tripped(caller.org(), cycle), counts.overdue(), counts.due());
    }
}
