package org.northline.web.scenario;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import org.northline.planning.scenario.AssumptionId;
import org.northline.planning.scenario.MaintainAssumptions;
import org.northline.planning.scenario.ScenarioId;
import org.northline.planning.scenario.ScenarioList;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.Retried;

/** What scenarios take for granted. */
@Path("/")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class AssumptionsResource {
    private final Actor caller;
    private final ScenarioList list;
    private final MaintainAssumptions assumptions;

    @Inject
    public AssumptionsResource(Actor caller, ScenarioList list, MaintainAssumptions assumptions) {
        this.caller = caller;
        this.list = list;
        this.assumptions = assumptions;
    }

    @POST
    @Path("/scenarios/{id}/assumptions")
    @Retried
    @Idempotent
    @Operation(operationId = "addAssumption", summary = "Take something for granted in a scenario")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = AssumptionView.class)))
    public Response add(@PathParam("id") UUID id, @NotNull AssumptionInput input) {
        ScenarioId scenario = new ScenarioId(id);
        AssumptionId added = assumptions.add(input.command(caller, scenario));
        return Answers.created(list.get(caller.org(), scenario).assumptions().stream()
                .filter(row -> row.id().equals(added.value()))
                .map(AssumptionView::of)
                .findFirst()
                .orElseThrow());
    }

    @POST
    @Path("/assumptions/{id}/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawAssumption", summary = "Take it for granted no more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        assumptions.withdraw(caller, new AssumptionId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/assumptions/{id}/restorations")
    @Retried
    @Idempotent
    @Operation(operationId = "restoreAssumption", summary = "Take it for granted again")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        assumptions.restore(caller, new AssumptionId(id));
        return Response.noContent().build();
    }
}
