package org.northline.web.opportunity;

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
import org.northline.planning.opportunity.AddressedOpportunities;
import org.northline.planning.opportunity.LetItemAddressOpportunity;
import org.northline.planning.roadmap.ItemDetails;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The opportunities that one item addresses. */
@Path("/roadmap-items/{id}/opportunities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ItemOpportunitiesResource {
    private final Actor caller;
    private final ItemDetails items;
    private final AddressedOpportunities list;
    private final LetItemAddressOpportunity addressing;

    @Inject
    public ItemOpportunitiesResource(
            Actor caller, ItemDetails items, AddressedOpportunities list, LetItemAddressOpportunity addressing) {
        this.caller = caller;
        this.items = items;
        this.list = list;
        this.addressing = addressing;
    }

    @GET
    @Operation(operationId = "listItemOpportunities", summary = "The opportunities that an item addresses")
    public AddressedOpportunitiesView list(@PathParam("id") UUID id) {
        RoadmapItemId subject = new RoadmapItemId(id);
        boolean mayChange = items.get(caller.org(), subject).mayBeChangedBy(caller);
        return AddressedOpportunitiesView.of(list.of(caller.org(), subject), mayChange, caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addressItemOpportunity", summary = "Say that an item addresses an opportunity")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AddressedOpportunityView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull AddressedOpportunityInput input) {
        return Answers.created(AddressedOpportunityView.of(
                list.get(caller.org(), addressing.address(caller, new RoadmapItemId(id), input.opportunity())),
                caller));
    }
}
