package org.northline.web.team;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.team.TeamId;
import org.northline.planning.team.TeamList;
import org.northline.planning.team.TeamLoads;
import org.northline.web.rest.PageRequest;

/** What the teams have, and what the items of a cycle take of them. */
@Path("/planning-cycles/{cycle}/team-loads")
@Produces(MediaType.APPLICATION_JSON)
@Dependent
public class TeamLoadsResource {
    private final Actor caller;
    private final PlanningCycles cycles;
    private final TeamList teams;
    private final TeamLoads loads;

    @Inject
    public TeamLoadsResource(Actor caller, PlanningCycles cycles, TeamList teams, TeamLoads loads) {
        this.caller = caller;
        this.cycles = cycles;
        this.teams = teams;
        this.loads = loads;
    }

    @GET
    @Operation(operationId = "listTeamLoads", summary = "Capacity and load of each team by quarter, by name")
    public TeamLoadPage list(@PathParam("cycle") UUID id, @BeanParam PageRequest page) {
        PlanningCycle cycle = cycles.getLive(caller.org(), new CycleId(id));
        List<Quarter> quarters = Quarter.of(cycle.fiscalStart(), cycle.year().getValue());
        return TeamLoadPage.of(quarters, loads.page(caller.org(), cycle.id(), page.limit(), page.cursor()));
    }

    @GET
    @Path("/{team}/items")
    @Operation(
            operationId = "listTeamLoadItems",
            summary = "The items that take something of a team, the largest first")
    public ItemLoadPage items(
            @PathParam("cycle") UUID id,
            @PathParam("team") UUID team,
            @QueryParam("quarter")
                    @Parameter(
                            description = "1 to 4; without it the items that are not scheduled.",
                            schema = @Schema(implementation = Integer.class))
                    @Nullable
                    String quarter,
            @BeanParam PageRequest page) {
        CycleId cycle = cycles.getLive(caller.org(), new CycleId(id)).id();
        TeamId known = new TeamId(teams.get(caller.org(), new TeamId(team)).id());
        return ItemLoadPage.of(loads.items(caller.org(), cycle, known, number(quarter), page.limit(), page.cursor()));
    }

    private static Optional<Integer> number(@Nullable String quarter) {
        if (quarter == null) {
            return Optional.empty();
        }
        if (!quarter.matches("[1-4]")) {
            throw InvalidInput.at("?quarter", "Expected a whole number from 1 to 4.");
        }
        return Optional.of(Integer.valueOf(quarter));
    }
}
