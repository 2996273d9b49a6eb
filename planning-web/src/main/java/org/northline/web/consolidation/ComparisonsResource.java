package org.northline.web.consolidation;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.northline.planning.consolidation.ScenarioComparison;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.web.rest.PageRequest;

/** Scenarios side by side. */
@Path("/scenario-comparison")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ComparisonsResource {
    private final Actor caller;
    private final ScenarioComparison comparison;

    @Inject
    public ComparisonsResource(Actor caller, ScenarioComparison comparison) {
        this.caller = caller;
        this.comparison = comparison;
    }

    @GET
    @Operation(operationId = "compareScenarios", summary = "The newest plans of two to four scenarios side by side")
    public ComparisonView compare(
            @QueryParam("scenario") @Parameter(description = "Two to four of them, in the order of the columns.")
                    List<UUID> scenarios,
            @BeanParam PageRequest page) {
        long different = scenarios.stream().distinct().count();
        if (different < ScenarioComparison.LEAST
                || different > ScenarioComparison.MOST
                || different < scenarios.size()) {
            throw InvalidInput.at("?scenario", "Choose two to four different scenarios.");
        }
        List<ScenarioComparison.ComparedPlan> plans = comparison.plans(caller.org(), scenarios);
        List<UUID> found =
                plans.stream().flatMap(plan -> plan.consolidationId().stream()).toList();
        return ComparisonView.of(
                plans,
                comparison.themes(caller.org(), found),
                comparison.differences(caller.org(), found, page.limit(), page.cursor()));
    }
}
