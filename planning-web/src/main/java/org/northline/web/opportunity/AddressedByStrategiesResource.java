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
import org.northline.planning.opportunity.LetStrategyAddressOpportunity;
import org.northline.planning.opportunity.StrategyOpportunityId;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Idempotent;

/** That a strategy addresses an opportunity, by the id of that link. */
@Path("/strategy-opportunities/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AddressedByStrategiesResource {
    private final Actor caller;
    private final LetStrategyAddressOpportunity addressing;

    @Inject
    public AddressedByStrategiesResource(Actor caller, LetStrategyAddressOpportunity addressing) {
        this.caller = caller;
        this.addressing = addressing;
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawStrategyOpportunity", summary = "Let a strategy address an opportunity no more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        addressing.withdraw(caller, new StrategyOpportunityId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreStrategyOpportunity", summary = "Let it address the opportunity again")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        addressing.restore(caller, new StrategyOpportunityId(id));
        return Response.noContent().build();
    }
}
