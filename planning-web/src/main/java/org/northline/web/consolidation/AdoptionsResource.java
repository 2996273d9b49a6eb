package org.northline.web.consolidation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
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
import org.northline.planning.consolidation.AdoptPlan;
import org.northline.planning.consolidation.AdoptionId;
import org.northline.planning.consolidation.Adoptions;
import org.northline.planning.consolidation.ConsolidationId;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.Retried;

/** Plans of scenarios that become the plan of their cycle. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AdoptionsResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final AdoptPlan adopt;
    private final Adoptions adoptions;

    @Inject
    public AdoptionsResource(Actor caller, PlanningCycles cycles, AdoptPlan adopt, Adoptions adoptions) {
        this.caller = caller;
        this.cycles = cycles;
        this.adopt = adopt;
        this.adoptions = adoptions;
    }

    @GET
    @Path("/planning-cycles/{cycle}/adoption")
    @Operation(operationId = "getLatestAdoption", summary = "The plan that a cycle has adopted last")
    public LatestAdoption latest(@PathParam("cycle") UUID id) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return new LatestAdoption(adoptions.latest(caller.org(), cycle).map(AdoptionView::of));
    }

    @POST
    @Path("/consolidations/{id}/adoptions")
    @Retried
    @Idempotent
    @Operation(operationId = "adoptPlan", summary = "Begin to make a plan the plan of its cycle; its steps do it")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AdoptionView.class)))
    public Response begin(@PathParam("id") UUID id) {
        return Answers.created(view(adopt.begin(caller, new ConsolidationId(id))));
    }

    @GET
    @Path("/adoptions/{id}")
    @Operation(operationId = "getAdoption", summary = "How far an adoption is")
    public AdoptionView get(@PathParam("id") UUID id) {
        return view(new AdoptionId(id));
    }

    @POST
    @Path("/adoptions/{id}/steps")
    @Operation(
            operationId = "stepAdoption",
            summary = "Schedule the next items and promote those that the gate clears; until none is due")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = AdoptionView.class)))
    public Response step(@PathParam("id") UUID id) {
        adopt.step(caller, new AdoptionId(id));
        return Response.ok(view(new AdoptionId(id))).build();
    }

    @POST
    @Path("/adoptions/{id}/retries")
    @Retried
    @Idempotent
    @Operation(operationId = "retryAdoption", summary = "Make due again what waited and is cleared now")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AdoptionView.class)))
    public Response retry(@PathParam("id") UUID id) {
        adopt.retry(caller, new AdoptionId(id));
        return Answers.created(view(new AdoptionId(id)));
    }

    @GET
    @Path("/adoptions/{id}/waiting-items")
    @Operation(
            operationId = "listWaitingItems",
            summary = "What of the plan waits at the gate, and for what; 25 at most")
    public WaitingItemPage waiting(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        AdoptionId adoption =
                new AdoptionId(adoptions.get(caller.org(), new AdoptionId(id)).id());
        return WaitingItemPage.of(
                adoptions.waiting(caller, adoption, Math.min(page.limit(), Adoptions.MOST_WAITING), page.cursor()));
    }

    private AdoptionView view(AdoptionId id) {
        return AdoptionView.of(adoptions.get(caller.org(), id));
    }
}
