package org.northline.web.opportunity;

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
import org.northline.planning.opportunity.MaintainOpportunities;
import org.northline.planning.opportunity.OpportunityId;
import org.northline.planning.opportunity.OpportunityList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The opportunities of a cycle. */
@Path("/planning-cycles/{cycle}/opportunities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleOpportunitiesResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final OpportunityList list;
    private final MaintainOpportunities opportunities;

    @Inject
    public CycleOpportunitiesResource(
            Actor caller, PlanningCycles cycles, OpportunityList list, MaintainOpportunities opportunities) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.opportunities = opportunities;
    }

    @GET
    @Operation(
            operationId = "listOpportunities",
            summary = "Opportunities with their evidence, the highest score of a segment first")
    public OpportunityPage list(
            @PathParam("cycle") UUID id, @BeanParam OpportunityQuery query, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return OpportunityPage.of(list.page(caller.org(), cycle, query.filter(), page.limit(), page.cursor()), caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addOpportunity", summary = "Add an opportunity")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = OpportunityView.class)))
    public Response add(@PathParam("cycle") UUID cycle, @NotNull OpportunityInput input) {
        OpportunityId id = opportunities.add(new MaintainOpportunities.Add(caller, new CycleId(cycle), input.draft()));
        OpportunityView opportunity = OpportunityView.of(list.get(caller.org(), id), caller);
        return Answers.created(opportunity, opportunity.version());
    }
}
