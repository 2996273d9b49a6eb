package org.northline.web.consolidation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
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
import org.northline.planning.consolidation.AskForConsolidation;
import org.northline.planning.consolidation.ConsolidatedItems;
import org.northline.planning.consolidation.ConsolidationId;
import org.northline.planning.consolidation.ConsolidationList;
import org.northline.planning.scenario.ScenarioId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.Retried;

/** Searches for the best plan of a scenario. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ConsolidationsResource {
    private final Actor caller;
    private final AskForConsolidation consolidation;
    private final ConsolidationList list;
    private final ConsolidatedItems items;

    @Inject
    public ConsolidationsResource(
            Actor caller, AskForConsolidation consolidation, ConsolidationList list, ConsolidatedItems items) {
        this.caller = caller;
        this.consolidation = consolidation;
        this.list = list;
        this.items = items;
    }

    @POST
    @Path("/scenarios/{id}/consolidations")
    @Retried
    @Idempotent
    @Operation(operationId = "askForConsolidation", summary = "Look for the best plan of a scenario in the background")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsolidationView.class)))
    public Response ask(@PathParam("id") UUID id) {
        return Answers.created(view(consolidation.ask(caller, new ScenarioId(id))));
    }

    @POST
    @Path("/scenarios/{id}/adjustments")
    @Retried
    @Idempotent
    @Operation(
            operationId = "adjustPlan",
            summary = "Mend the newest plan for what the scenario takes for granted now, with few moves")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ConsolidationView.class)))
    public Response adjust(@PathParam("id") UUID id) {
        return Answers.created(view(consolidation.adjust(caller, new ScenarioId(id))));
    }

    @GET
    @Path("/consolidations/{id}")
    @Operation(operationId = "getConsolidation", summary = "How far a search is, and what it found")
    public ConsolidationView get(@PathParam("id") UUID id) {
        return view(new ConsolidationId(id));
    }

    @POST
    @Path("/consolidations/{id}/stops")
    @Retried
    @Idempotent
    @Operation(operationId = "stopConsolidation", summary = "End a search with the best plan so far")
    @APIResponse(responseCode = "204", description = "Stopped, or over already")
    public Response stop(@PathParam("id") UUID id) {
        consolidation.stop(caller, new ConsolidationId(id));
        return Response.noContent().build();
    }

    @GET
    @Path("/consolidations/{id}/items")
    @Operation(
            operationId = "listConsolidatedItems",
            summary = "Where the plan has each item and why, the most valuable first")
    public ConsolidatedItemPage items(
            @PathParam("id") UUID id,
            @QueryParam("place")
                    @DefaultValue("ALL")
                    @Parameter(description = "Only those of a quarter, or those that are not in the plan.")
                    ConsolidatedItems.PlanPlace place,
            @BeanParam PageRequest page) {
        ConsolidationId consolidationId = new ConsolidationId(id);
        list.get(caller.org(), consolidationId);
        return ConsolidatedItemPage.of(items.page(caller.org(), consolidationId, place, page.limit(), page.cursor()));
    }

    private ConsolidationView view(ConsolidationId id) {
        return ConsolidationView.of(list.get(caller.org(), id));
    }
}
