package org.northline.web.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
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
import org.northline.planning.team.MaintainTeams;
import org.northline.planning.team.TeamId;
import org.northline.planning.team.TeamList;
import org.northline.web.rest.Answers;
import org.northline.web.rest.Idempotent;
import org.northline.web.rest.IfMatch;
import org.northline.web.rest.PageRequest;

/** The teams of the organisation. */
@Path("/teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TeamsResource {
    private final Actor caller;
    private final TeamList list;
    private final MaintainTeams teams;

    @Inject
    public TeamsResource(Actor caller, TeamList list, MaintainTeams teams) {
        this.caller = caller;
        this.list = list;
        this.teams = teams;
    }

    @GET
    @Operation(operationId = "listTeams", summary = "The teams that are not archived, by name")
    public TeamPage list(@BeanParam PageRequest page) {
        return TeamPage.of(list.page(caller.org(), page.limit(), page.cursor()));
    }

    @POST
    @Idempotent
    @Operation(operationId = "addTeam", summary = "Add a team")
    @APIResponse(responseCode = "201", content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response add(@NotNull TeamInput input) {
        TeamView team = view(teams.add(caller, input.name()));
        return Answers.created(team, team.version());
    }

    @GET
    @Path("/{id}")
    @Operation(operationId = "getTeam", summary = "One team")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response get(@PathParam("id") UUID id) {
        return answer(new TeamId(id));
    }

    @PUT
    @Path("/{id}")
    @Operation(operationId = "renameTeam", summary = "Give a team another name")
    @APIResponse(responseCode = "200", content = @Content(schema = @Schema(implementation = TeamView.class)))
    public Response rename(
            @PathParam("id") UUID id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @NotNull TeamInput input) {
        TeamId team = new TeamId(id);
        IfMatch.change(
                ifMatch,
                seen -> teams.rename(new MaintainTeams.Rename(caller, team, seen, input.name())),
                () -> view(team));
        return answer(team);
    }

    @POST
    @Path("/{id}/archivals")
    @Idempotent
    @Operation(operationId = "archiveTeam", summary = "Archive a team of which no item takes anything")
    @APIResponse(responseCode = "204", description = "Archived")
    public Response archive(@PathParam("id") UUID id) {
        teams.archive(caller, new TeamId(id));
        return Response.noContent().build();
    }

    @POST
    @Path("/{id}/restorations")
    @Idempotent
    @Operation(operationId = "restoreTeam", summary = "Bring an archived team back")
    @APIResponse(responseCode = "204", description = "Restored")
    public Response restore(@PathParam("id") UUID id) {
        teams.restore(caller, new TeamId(id));
        return Response.noContent().build();
    }

    private Response answer(TeamId id) {
        TeamView team = view(id);
        return Answers.ok(team, team.version());
    }

    private TeamView view(TeamId id) {
        return TeamView.of(list.get(caller.org(), id));
    }
}
