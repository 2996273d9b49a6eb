package org.northline.web.opportunity;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.northline.planning.opportunity.ItemOpportunityId;
import org.northline.planning.opportunity.LetItemAddressOpportunity;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;

/** That an item addresses an opportunity, by the id of that link. */
@Path("/item-opportunities/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AddressedByItemsResource {
    private final Actor caller;
    private final LetItemAddressOpportunity addressing;

    @Inject
    public AddressedByItemsResource(Actor caller, LetItemAddressOpportunity addressing) {
        this.caller = caller;
        this.addressing = addressing;
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawItemOpportunity", summary = "Let an item address an opportunity no more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        addressing.withdraw(caller, new ItemOpportunityId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreItemOpportunity", summary = "Let it address the opportunity again")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        addressing.restore(caller, new ItemOpportunityId(id));
        return Response.noContent().build();
    }
}
