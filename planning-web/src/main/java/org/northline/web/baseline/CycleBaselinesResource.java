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
import org.northline.planning.baseline.BaselineList;
import org.northline.planning.baseline.TakeBaseline;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;
import org.northline.web.rest.Retried;

/** The baselines of a cycle. */
@Path("/planning-cycles/{cycle}/baselines")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleBaselinesResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final BaselineList list;
    private final TakeBaseline baseline;

    @Inject
    public CycleBaselinesResource(Actor caller, PlanningCycles cycles, BaselineList list, TakeBaseline baseline) {
        this.caller = caller;
        this.cycles = cycles;
        this.list = list;
        this.baseline = baseline;
    }

    @GET
    @Operation(operationId = "listBaselines", summary = "The baselines of a cycle, the newest first")
    public BaselinePage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        return BaselinePage.of(list.page(caller.org(), cycle, page.limit(), page.cursor()));
    }

    @POST
    @Retried
    @Idempotent
    @Operation(
            operationId = "takeBaseline",
            summary = "Keep the plan of a cycle as it is now",
            description = "A baseline is never changed and never removed.")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = BaselineView.class)))
    public Response take(@PathParam("cycle") UUID id, @NotNull BaselineInput input) {
        return Answers.created(
                BaselineView.of(list.get(caller.org(), baseline.take(input.toCommand(caller, new CycleId(id))))));
    }
}
