package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Sets and changes what a team has in the quarters of a cycle; for product leaders. */
@OnePerServer
@Transactional
public class SetTeamCapacity {
    private final TeamCapacities capacities;
    private final Teams teams;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public SetTeamCapacity(TeamCapacities capacities, Teams teams, PlanningCycles cycles, Clock clock) {
        this.capacities = capacities;
        this.teams = teams;
        this.cycles = cycles;
        this.clock = clock;
    }

    public TeamCapacityId set(New command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        TeamId teamId = command.team();
        if (teamId == null) {
            throw InvalidInput.at("/teamId", "Say which team.");
        }
        Team team = teams.referred(actor.org(), teamId, "/teamId");
        List<QuarterLine> lines = checked(command.quarters());
        if (capacities.isSet(actor.org(), cycle, team.id())) {
            throw new Conflict("The capacity of " + team.name() + " is set already. Open it and change it.");
        }
        TeamCapacityId id = new TeamCapacityId(Ids.next());
        capacities.add(TeamCapacity.set(id, team.id(), cycle, lines, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long change(Change command) {
        Actor actor = command.actor();
        TeamCapacity capacity = capacities.get(actor.org(), command.id());
        cycles.getLive(actor.org(), capacity.cycle());
        teams.getLive(actor.org(), capacity.team());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), capacity.version());
        capacity.change(checked(command.quarters()), actor, clock.instant());
        capacities.flush();
        return capacity.version();
    }

    private static List<QuarterLine> checked(@Nullable List<QuarterLine.Draft> quarters) {
        List<QuarterLine.Draft> drafts = quarters == null ? List.of() : quarters;
        FieldChecks checks = new FieldChecks();
        checks.that(drafts.size() == TeamCapacity.QUARTERS, "/quarters", "Give all four quarters.");
        for (int at = 0; at < drafts.size(); at++) {
            drafts.get(at).check("/quarters/" + at, checks);
        }
        checks.done();
        return drafts.stream().map(QuarterLine.Draft::toLine).toList();
    }

    /** The capacity of a team that has none in this cycle. */
    public record New(
            Actor actor,
            CycleId cycle,
            @Nullable TeamId team,
            @Nullable List<QuarterLine.Draft> quarters) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(
            Actor actor,
            TeamCapacityId id,
            long seenVersion,
            @Nullable List<QuarterLine.Draft> quarters) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
