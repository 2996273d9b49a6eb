package org.northline.web.baseline;

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
import org.northline.planning.baseline.GiveReasons;
import org.northline.planning.baseline.UnexplainedChanges;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** What is not any more as the newest baseline of a cycle has it, and why. */
@Path("/planning-cycles/{cycle}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class ChangeReasonsResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final UnexplainedChanges unexplained;
    private final GiveReasons reasons;

    @Inject
    public ChangeReasonsResource(
            Actor caller, PlanningCycles cycles, UnexplainedChanges unexplained, GiveReasons reasons) {
        this.caller = caller;
        this.cycles = cycles;
        this.unexplained = unexplained;
        this.reasons = reasons;
    }

    @GET
    @Path("/unexplained-changes")
    @Operation(
            operationId = "listUnexplainedChanges",
            summary = "The items that are not as they were agreed, and of which nobody has said why, by their numbers")
    public UnexplainedChangePage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return UnexplainedChangePage.of(unexplained.page(caller.org(), cycle, page.limit(), page.cursor()), caller);
    }

    @POST
    @Path("/change-reasons")
    @Idempotent
    @Operation(operationId = "giveChangeReasons", summary = "Say why items are not any more as they were agreed")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = ReasonsView.class)))
    public Response give(@PathParam("cycle") UUID id, @NotNull ReasonsInput input) {
        return Answers.created(new ReasonsView(reasons.give(input.toCommand(caller, new CycleId(id)))));
    }
}
