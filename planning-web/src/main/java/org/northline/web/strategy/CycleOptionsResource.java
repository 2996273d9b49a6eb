package org.northline.web.strategy;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.strategy.StrategyReview;

/** What a cycle thinks of each growth strategy. */
@Path("/planning-cycles/{cycle}/strategy-options")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleOptionsResource {
    private final Actor caller;
    private final StrategyReview review;

    @Inject
    public CycleOptionsResource(Actor caller, StrategyReview review) {
        this.caller = caller;
        this.review = review;
    }

    @GET
    @Operation(operationId = "listStrategyOptions", summary = "Every strategy of the catalogue, by number")
    public List<OptionView> list(@PathParam("cycle") UUID cycle) {
        return review.ofCycle(caller.org(), new CycleId(cycle)).stream()
                .map(OptionView::of)
                .toList();
    }
}
