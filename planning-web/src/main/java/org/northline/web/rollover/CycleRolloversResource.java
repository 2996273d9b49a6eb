package org.northline.web.rollover;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.rollover.CarryOver;
import org.northline.planning.rollover.RehearseRollover;
import org.northline.planning.rollover.RolloverId;
import org.northline.planning.rollover.RolloverItems;
import org.northline.planning.rollover.RolloverList;
import org.northline.planning.rollover.RolloverObjectives;
import org.northline.planning.shared.Actor;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.PageRequest;

/** The roll-over of the plan of a cycle into a later one. */
@Path("/planning-cycles/{cycle}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleRolloversResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final RolloverItems items;
    private final RolloverObjectives objectives;
    private final RolloverList list;
    private final RehearseRollover rehearse;
    private final CarryOver carryOver;

    @Inject
    public CycleRolloversResource(
            Actor caller,
            PlanningCycles cycles,
            RolloverItems items,
            RolloverObjectives objectives,
            RolloverList list,
            RehearseRollover rehearse,
            CarryOver carryOver) {
        this.caller = caller;
        this.cycles = cycles;
        this.items = items;
        this.objectives = objectives;
        this.list = list;
        this.rehearse = rehearse;
        this.carryOver = carryOver;
    }

    @GET
    @Path("/rollover-items")
    @Operation(operationId = "listRolloverItems", summary = "The items of a plan, and which were carried over already")
    public RolloverItemPage items(
            @PathParam("cycle") UUID id,
            @QueryParam("to")
                    @Parameter(description = "The cycle to carry over into; left out for a new one.")
                    @Nullable
                    UUID to,
            @BeanParam PageRequest page) {
        return RolloverItemPage.of(items.page(caller.org(), live(id), target(to), page.limit(), page.cursor()));
    }

    @GET
    @Path("/rollover-objectives")
    @Operation(
            operationId = "listRolloverObjectives",
            summary = "The objectives of a plan, what of them is open, and which were carried over already")
    public RolloverObjectivePage objectives(
            @PathParam("cycle") UUID id,
            @QueryParam("to")
                    @Parameter(description = "The cycle to carry over into; left out for a new one.")
                    @Nullable
                    UUID to,
            @BeanParam PageRequest page) {
        return RolloverObjectivePage.of(
                objectives.page(caller.org(), live(id), target(to), page.limit(), page.cursor()));
    }

    @GET
    @Path("/rollovers")
    @Operation(operationId = "listRollovers", summary = "What was carried over from a plan, the newest first")
    public RolloverPage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        return RolloverPage.of(list.page(caller.org(), live(id), page.limit(), page.cursor()));
    }

    @POST
    @Path("/rollovers")
    @Idempotent
    @Operation(
            operationId = "carryOver",
            summary = "Carry items and objectives over into a later cycle, as new ones that the gate knows nothing of")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = RolloverView.class)))
    public Response carry(@PathParam("cycle") UUID id, @Valid @NotNull RolloverInput input) {
        RolloverId rollover = carryOver.carry(input.toCommand(caller, new CycleId(id)));
        return Answers.created(RolloverView.of(list.get(caller.org(), rollover)));
    }

    @POST
    @Path("/rollover-rehearsals")
    @Operation(
            operationId = "rehearseRollover",
            summary = "Tell what a roll-over would carry over and what would stay, and change nothing")
    public RolloverRehearsalView rehearse(@PathParam("cycle") UUID id, @Valid @NotNull RolloverInput input) {
        return RolloverRehearsalView.of(rehearse.rehearse(input.toCommand(caller, new CycleId(id))));
    }

    private CycleId live(UUID id) {
        return cycles.getLive(caller.org(), new CycleId(id)).id();
    }

    private static Optional<CycleId> target(@Nullable UUID to) {
        return Optional.ofNullable(to).map(CycleId::new);
    }
}
