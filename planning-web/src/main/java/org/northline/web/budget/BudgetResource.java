package org.northline.web.budget;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.budget.PlannedCosts;
import org.northline.planning.budget.SetBudget;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** The money of a cycle, and what its items cost. */
@Path("/planning-cycles/{cycle}/budget")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class BudgetResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final PlannedCosts costs;
    private final SetBudget budget;

    @Inject
    public BudgetResource(Actor caller, PlanningCycles cycles, PlannedCosts costs, SetBudget budget) {
        this.caller = caller;
        this.cycles = cycles;
        this.costs = costs;
        this.budget = budget;
    }

    @GET
    @Operation(operationId = "getBudget", summary = "The money of a cycle by quarter, beside what its items cost")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response get(@PathParam("cycle") UUID cycle) {
        return answer(new CycleId(cycle));
    }

    @PUT
    @Operation(
            operationId = "setBudget",
            summary = "Set the money of a cycle",
            description = "If-Match is the version of the budget, \"0\" while nobody has set it.")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = BudgetView.class)))
    public Response set(
            @PathParam("cycle") UUID cycle,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid BudgetInput input) {
        CycleId id = new CycleId(cycle);
        IfMatch.change(
                ifMatch, seen -> budget.set(new SetBudget.Command(caller, id, seen, input.draft())), () -> view(id));
        return answer(id);
    }

    @GET
    @Path("/items")
    @Operation(
            operationId = "listBudgetItems",
            summary = "The items that cost something in a quarter, the dearest first")
    public ItemCostPage items(
            @PathParam("cycle") UUID id,
            @QueryParam("quarter")
                    @Parameter(
                            description = "1 to 4; without it the items that are not scheduled.",
                            schema = @Schema(implementation = Integer.class))
                    @Nullable
                    String quarter,
            @BeanParam PageRequest page) {
        PlanningCycle cycle = cycles.getLive(caller.org(), new CycleId(id));
        return ItemCostPage.of(
                costs.items(caller.org(), cycle, number(quarter), page.limit(), page.cursor()), cycle.currency());
    }

    private static Optional<Integer> number(@Nullable String quarter) {
        if (quarter == null) {
            return Optional.empty();
        }
        if (!quarter.matches("[1-4]")) {
            throw InvalidInput.at("?quarter", "Expected a whole number from 1 to 4.");
        }
        return Optional.of(Integer.valueOf(quarter));
    }

    private Response answer(CycleId id) {
        BudgetView view = view(id);
        return Answers.ok(view, view.version());
    }

    private BudgetView view(CycleId id) {
        PlanningCycle cycle = cycles.getLive(caller.org(), id);
        return BudgetView.of(
                costs.of(caller.org(), cycle),
                Quarter.of(cycle.fiscalStart(), cycle.year().getValue()));
    }
}
