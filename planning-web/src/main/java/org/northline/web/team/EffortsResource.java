package org.northline.web.team;

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
import org.northline.planning.shared.Actor;
import org.northline.planning.team.EstimateEffort;
import org.northline.planning.team.TeamEffortId;
import org.northline.planning.team.TeamEffortList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;

/** What an item takes of a team by its id. */
@Path("/team-efforts/{id}")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class EffortsResource {
    private final Actor caller;
    private final TeamEffortList list;
    private final EstimateEffort efforts;

    @Inject
    public EffortsResource(Actor caller, TeamEffortList list, EstimateEffort efforts) {
        this.caller = caller;
        this.list = list;
        this.efforts = efforts;
    }

    @GET
    @Operation(operationId = "getTeamEffort", summary = "What an item takes of a team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EffortView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new TeamEffortId(id));
    }

    @PUT
    @Operation(operationId = "changeTeamEffort", summary = "Estimate anew what an item takes of a team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = EffortView.class)))
    public Response change(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull EffortChange input) {
        TeamEffortId effort = new TeamEffortId(id);
        IfMatch.change(
                ifMatch,
                seen -> efforts.estimateAnew(new EstimateEffort.Change(caller, effort, seen, input.draft())),
                () -> view(effort));
        return answer(effort);
    }

    @POST
    @Path("/withdrawals")
    @Idempotent
    @Operation(operationId = "withdrawTeamEffort", summary = "Let an item take nothing of a team any more")
    @APIResponse(responseCode = "204", description = "Withdrawn")
    public Response withdraw(@PathParam("id") UUID id) {
        efforts.withdraw(caller, new TeamEffortId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/restorations")
    @Idempotent
    @Operation(operationId = "restoreTeamEffort", summary = "Bring a withdrawn effort back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        efforts.restore(caller, new TeamEffortId(id));
        return Response.noContent().build();
    }

    private Response answer(TeamEffortId id) {
        EffortView effort = view(id);
        return Answers.ok(effort, effort.version());
    }

    private EffortView view(TeamEffortId id) {
        return EffortView.of(list.get(caller.org(), id));
    }
}
