package org.northline.web.strategy;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.northline.planning.strategy.GrowthStrategyCatalogue;

/** The catalogue of growth strategies. */
@Path("/growth-strategies")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class GrowthStrategiesResource {
    @GET
    @Operation(operationId = "listGrowthStrategies", summary = "The newest catalogue, by number")
    public List<GrowthStrategyView> list() {
        GrowthStrategyCatalogue catalogue = GrowthStrategyCatalogue.current();
        return catalogue.strategies().stream()
                .map(strategy -> GrowthStrategyView.of(strategy, catalogue))
                .toList();
    }
}
