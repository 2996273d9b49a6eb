package org.northline.web.baseline;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.DifferenceFilter;
import org.northline.planning.baseline.DifferenceKind;
import org.northline.planning.baseline.PlanComparisons;
import org.northline.planning.baseline.PlanDifferences;
import org.northline.planning.baseline.PlanMoments;
import org.northline.planning.baseline.TwoMoments;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.PageRequest;

/** Two moments of the plan of a cycle beside each other: two baselines, or a baseline and now. */
@Path("/planning-cycles/{cycle}/comparison")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ComparisonResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final PlanMoments moments;
    private final PlanComparisons comparisons;
    private final PlanDifferences differences;

    @Inject
    public ComparisonResource(
            Actor caller,
            PlanningCycles cycles,
            PlanMoments moments,
            PlanComparisons comparisons,
            PlanDifferences differences) {
        this.caller = caller;
        this.cycles = cycles;
        this.moments = moments;
        this.comparisons = comparisons;
        this.differences = differences;
    }

    @GET
    @Operation(
            operationId = "comparePlans",
            summary = "How many items differ between two moments, and both moments by theme and quarter")
    public ComparisonView compare(@PathParam("cycle") UUID cycle, @BeanParam ComparisonQuery query) {
        TwoMoments two = moments(cycle, query);
        return ComparisonView.of(two, comparisons.of(two));
    }

    @GET
    @Path("/items")
    @Operation(operationId = "listPlanDifferences", summary = "What differs item by item, by their numbers")
    public PlanDifferencePage items(
            @PathParam("cycle") UUID cycle,
            @BeanParam ComparisonQuery query,
            @QueryParam("kind") @Parameter(description = "All that differ when left out.") @Nullable
                    DifferenceKind kind,
            @QueryParam("product") @Parameter(description = "Of the item at either moment.") @Nullable UUID product,
            @BeanParam PageRequest page) {
        TwoMoments two = moments(cycle, query);
        return PlanDifferencePage.of(
                two, differences.page(two, new DifferenceFilter(kind, product), page.limit(), page.cursor()));
    }

    private TwoMoments moments(UUID cycle, ComparisonQuery query) {
        return moments.of(
                caller.org(), cycles.getLive(caller.org(), new CycleId(cycle)), query.before(), query.after());
    }
}
