package org.northline.web.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.scenario.MaintainScenarios;
import org.northline.planning.scenario.ScenarioList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.Retried;

/** The scenarios of a cycle. */
@Path("/planning-cycles/{cycle}/scenarios")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleScenariosResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final ScenarioList list;
    private final MaintainScenarios scenarios;

    @Inject
    public CycleScenariosResource(Actor caller, PlanningCycles cycles, ScenarioList list, MaintainScenarios scenarios) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.scenarios = scenarios;
    }

    @GET
    @Operation(operationId = "listScenarios", summary = "The scenarios that are not archived, by name")
    public ScenarioPage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return ScenarioPage.of(list.page(caller.org(), cycle, page.limit(), page.cursor()));
    }

    @POST
    @Retried
    @Idempotent
    @Operation(operationId = "addScenario", summary = "Begin a draft of the plan")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public Response add(@PathParam("cycle") UUID id, @NotNull ScenarioInput input) {
        ScenarioView scenario = ScenarioView.of(list.get(
                caller.org(), scenarios.add(new MaintainScenarios.New(caller, new CycleId(id), input.draft()))));
        return Answers.created(scenario, scenario.version());
    }
}
