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
import org.northline.planning.opportunity.LetStrategyAddressOpportunity;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.strategy.OptionId;
import org.northline.planning.strategy.StrategyReview;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** The opportunities that one strategy addresses. */
@Path("/strategy-options/{id}/opportunities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class StrategyOpportunitiesResource {
    private final Actor caller;
    private final StrategyReview strategies;
    private final AddressedOpportunities list;
    private final LetStrategyAddressOpportunity addressing;

    @Inject
    public StrategyOpportunitiesResource(
            Actor caller,
            StrategyReview strategies,
            AddressedOpportunities list,
            LetStrategyAddressOpportunity addressing) {
        this.caller = caller;
        this.strategies = strategies;
        this.list = list;
        this.addressing = addressing;
    }

    @GET
    @Operation(operationId = "listStrategyOpportunities", summary = "The opportunities that a strategy addresses")
    public AddressedOpportunitiesView list(@PathParam("id") UUID id) {
        OptionId subject = new OptionId(id);
        strategies.get(caller.org(), subject);
        boolean mayChange = caller.has(Capacity.PRODUCT_LEADER);
        return AddressedOpportunitiesView.of(list.of(caller.org(), subject), mayChange, caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addressStrategyOpportunity", summary = "Say that a strategy addresses an opportunity")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = AddressedOpportunityView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull AddressedOpportunityInput input) {
        return Answers.created(AddressedOpportunityView.of(
                list.get(caller.org(), addressing.address(caller, new OptionId(id), input.opportunity())), caller));
    }
}
