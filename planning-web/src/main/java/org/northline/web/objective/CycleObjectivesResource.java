package org.northline.web.objective;

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
import org.northline.planning.objective.MaintainObjectives;
import org.northline.planning.objective.ObjectiveList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The objectives of a cycle. */
@Path("/planning-cycles/{cycle}/objectives")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleObjectivesResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final ObjectiveList list;
    private final MaintainObjectives objectives;

    @Inject
    public CycleObjectivesResource(
            Actor caller, PlanningCycles cycles, ObjectiveList list, MaintainObjectives objectives) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.objectives = objectives;
    }

    @GET
    @Operation(operationId = "listObjectives", summary = "Objectives with their key results, by theme")
    public ObjectivePage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return ObjectivePage.of(list.page(caller.org(), cycle, page.limit(), page.cursor()), caller);
    }

    @POST
    @Idempotent
    @Operation(operationId = "addObjective", summary = "Add an objective after the others")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ObjectiveView.class)))
    public Response add(@PathParam("cycle") UUID cycle, @NotNull ObjectiveInput input) {
        ObjectiveView objective = ObjectiveView.of(
                list.get(
                        caller.org(),
                        objectives.add(new MaintainObjectives.Add(caller, new CycleId(cycle), input.draft()))),
                caller);
        return Answers.created(objective, objective.version());
    }
}
