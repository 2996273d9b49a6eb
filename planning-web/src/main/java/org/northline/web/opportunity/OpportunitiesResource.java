package org.northline.web.opportunity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import org.northline.planning.opportunity.AddressingItems;
import org.northline.planning.opportunity.MaintainOpportunities;
import org.northline.planning.opportunity.OpportunityId;
import org.northline.planning.opportunity.OpportunityList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** An opportunity by its id. */
@Path("/opportunities/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class OpportunitiesResource {
    private final Actor caller;
    private final OpportunityList list;
    private final AddressingItems addressingItems;
    private final MaintainOpportunities opportunities;

    @Inject
    public OpportunitiesResource(
            Actor caller, OpportunityList list, AddressingItems addressingItems, MaintainOpportunities opportunities) {
        this.caller = caller;
        this.list = list;
        this.addressingItems = addressingItems;
        this.opportunities = opportunities;
    }

    @GET
    @Operation(operationId = "getOpportunity", summary = "One opportunity with its evidence")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpportunityView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new OpportunityId(id));
    }

    @PUT
    @Operation(operationId = "changeOpportunity", summary = "Change an opportunity")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = OpportunityView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull OpportunityInput input) {
        OpportunityId opportunity = new OpportunityId(id);
        IfMatch.change(
                ifMatch,
                seen -> opportunities.edit(new MaintainOpportunities.Edit(caller, opportunity, seen, input.draft())),
                () -> view(opportunity));
        return answer(opportunity);
    }

    @GET
    @Path("/items")
    @Operation(
            operationId = "listAddressingItems",
            summary = "The items that address it, and how each stands with the gate")
    public AddressingItemPage items(@PathParam("id") UUID id, @BeanParam PageRequest page) {
        OpportunityId opportunity =
                new OpportunityId(view(new OpportunityId(id)).id());
        return AddressingItemPage.of(addressingItems.page(caller.org(), opportunity, page.limit(), page.cursor()));
    }

    @POST
    @Path("/archivals")
    @Idempotent
    @Operation(operationId = "archiveOpportunity", summary = "Archive an opportunity with its evidence")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        opportunities.archive(caller, new OpportunityId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreOpportunity", summary = "Bring an archived opportunity back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        opportunities.restore(caller, new OpportunityId(id));
        return Response.noContent().build();
    }

    private Response answer(OpportunityId id) {
        OpportunityView opportunity = view(id);
        return Answers.ok(opportunity, opportunity.version());
    }

    private OpportunityView view(OpportunityId id) {
        return OpportunityView.of(list.get(caller.org(), id), caller);
    }
}
