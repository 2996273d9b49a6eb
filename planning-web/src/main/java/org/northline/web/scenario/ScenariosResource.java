package org.northline.web.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.jspecify.annotations.Nullable;
import org.northline.planning.scenario.MaintainScenarios;
import org.northline.planning.scenario.ScenarioId;
import org.northline.planning.scenario.ScenarioList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.Retried;

/** A scenario by its id. */
@Path("/scenarios/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ScenariosResource {
    private final Actor caller;
    private final ScenarioList list;
    private final MaintainScenarios scenarios;

    @Inject
    public ScenariosResource(Actor caller, ScenarioList list, MaintainScenarios scenarios) {
        this.caller = caller;
        this.list = list;
        this.scenarios = scenarios;
    }

    @GET
    @Operation(operationId = "getScenario", summary = "A draft of the plan")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new ScenarioId(id));
    }

    @PUT
    @Retried
    @Operation(operationId = "changeScenario", summary = "Change the settings of a scenario")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull ScenarioInput input) {
        ScenarioId scenario = new ScenarioId(id);
        IfMatch.change(
                ifMatch,
                seen -> scenarios.change(new MaintainScenarios.Change(caller, scenario, seen, input.draft())),
                () -> view(scenario));
        return answer(scenario);
    }

    @POST
    @Path("/copies")
    @Retried
    @Idempotent
    @Operation(operationId = "copyScenario", summary = "Begin another scenario with the same settings and assumptions")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ScenarioView.class)))
    public Response copy(@PathParam("id") UUID id) {
        ScenarioView copy = view(scenarios.copy(caller, new ScenarioId(id)));
        return Answers.created(copy, copy.version());
    }

    @POST
    @Path("/archivals")
    @Idempotent
    @Operation(operationId = "archiveScenario", summary = "Put a scenario away")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        scenarios.archive(caller, new ScenarioId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Retried
    @Idempotent
    @Operation(operationId = "restoreScenario", summary = "Bring an archived scenario back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        scenarios.restore(caller, new ScenarioId(id));
        return Response.noContent().build();
    }

    private Response answer(ScenarioId id) {
        ScenarioView scenario = view(id);
        return Answers.ok(scenario, scenario.version());
    }

    private ScenarioView view(ScenarioId id) {
        return ScenarioView.of(list.get(caller.org(), id));
    }
}
