package org.northline.web.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
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
import org.northline.planning.shared.Actor;
import org.northline.planning.team.SetTeamCapacity;
import org.northline.planning.team.TeamCapacityId;
import org.northline.planning.team.TeamCapacityReading;
import org.northline.web.rest.Answers;
import org.northline.web.rest.IfMatch;

/** The capacity of one team in one cycle by its id. */
@Path("/team-capacities/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class CapacitiesResource {
    private final Actor caller;
    private final SetTeamCapacity capacities;
    private final TeamCapacityReading reading;

    @Inject
    public CapacitiesResource(Actor caller, SetTeamCapacity capacities, TeamCapacityReading reading) {
        this.caller = caller;
        this.capacities = capacities;
        this.reading = reading;
    }

    @GET
    @Operation(operationId = "getTeamCapacity", summary = "What a team has in the four quarters of a cycle")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new TeamCapacityId(id));
    }

    @PUT
    @Operation(operationId = "changeTeamCapacity", summary = "Change what a team has")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = CapacityView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull @Valid CapacityChange input) {
        TeamCapacityId capacity = new TeamCapacityId(id);
        IfMatch.change(
                ifMatch,
                seen -> capacities.change(
                        new SetTeamCapacity.Change(caller, capacity, seen, CapacityInput.drafts(input.quarters()))),
                () -> view(capacity));
        return answer(capacity);
    }

    private Response answer(TeamCapacityId id) {
        CapacityView capacity = view(id);
        return Answers.ok(capacity, capacity.version());
    }

    private CapacityView view(TeamCapacityId id) {
        return CapacityView.of(id, reading.of(caller.org(), id));
    }
}
