package org.northline.web.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Actor;
import org.northline.planning.team.SetTeamCapacity;
import org.northline.planning.team.TeamCapacityId;
import org.northline.planning.team.TeamCapacityReading;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;

/** What the teams have in a cycle. */
@Path("/planning-cycles/{cycle}/team-capacities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CycleCapacitiesResource {
    private final Actor caller;
    private final SetTeamCapacity capacities;
    private final TeamCapacityReading reading;

    @Inject
    public CycleCapacitiesResource(Actor caller, SetTeamCapacity capacities, TeamCapacityReading reading) {
        this.caller = caller;
        this.capacities = capacities;
        this.reading = reading;
    }

    @POST
    @Idempotent
    @Operation(operationId = "setTeamCapacity", summary = "Say what a team has in the four quarters of a cycle")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response set(@PathParam("cycle") UUID cycle, @NotNull @Valid CapacityInput input) {
        TeamCapacityId id =
                capacities.set(new SetTeamCapacity.New(caller, new CycleId(cycle), input.team(), input.drafts()));
        CapacityView capacity = CapacityView.of(id, reading.of(caller.org(), id));
        return Answers.created(capacity, capacity.version());
    }
}
