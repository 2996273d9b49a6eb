package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Estimates what an item takes of a team, and withdraws and restores that; for product leaders and the manager of the item's product. */
@OnePerServer
@Transactional
public class EstimateEffort {
    private final TeamEfforts efforts;
    private final Teams teams;
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public EstimateEffort(TeamEfforts efforts, Teams teams, RoadmapItems items, PlanningCycles cycles, Clock clock) {
        this.efforts = efforts;
        this.teams = teams;
        this.items = items;
        this.cycles = cycles;
        this.clock = clock;
    }

    public TeamEffortId estimate(New command) {
        Actor actor = command.actor();
        RoadmapItem item = open(actor, command.item());
        TeamId teamId = command.team();
        if (teamId == null) {
            throw InvalidInput.at("/teamId", "Say which team.");
        }
        Team team = teams.referred(actor.org(), teamId, "/teamId");
        EffortRange range = EffortRange.checked(command.range());
        refuseSecond(actor, item.id(), team);
        TeamEffortId id = new TeamEffortId(Ids.next());
        efforts.add(TeamEffort.estimate(id, item.id(), team.id(), range, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long estimateAnew(Change command) {
        Actor actor = command.actor();
        TeamEffort effort = efforts.find(actor.org(), command.id())
                .filter(found -> !found.isWithdrawn())
                .orElseThrow(NotFound::new);
        open(actor, effort.item());
        StaleVersion.check(command.seenVersion(), effort.version());
        effort.estimateAnew(EffortRange.checked(command.range()), actor, clock.instant());
        efforts.flush();
        return effort.version();
    }

    /** Does nothing to an effort that is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, TeamEffortId id) {
        TeamEffort effort = efforts.get(actor.org(), id);
        open(actor, effort.item());
        if (!effort.isWithdrawn()) {
            effort.withdraw(actor, clock.instant());
            efforts.flush();
        }
    }

    /** Does nothing to an effort that is not withdrawn, so that asking twice is no mistake. */
    public void restore(Actor actor, TeamEffortId id) {
        TeamEffort effort = efforts.get(actor.org(), id);
        open(actor, effort.item());
        if (effort.isWithdrawn()) {
            refuseSecond(actor, effort.item(), teams.getLive(actor.org(), effort.team()));
            effort.restore(actor, clock.instant());
            efforts.flush();
        }
    }

    private RoadmapItem open(Actor actor, RoadmapItemId id) {
        RoadmapItem item = items.getOpen(actor, id);
        cycles.getLive(actor.org(), item.cycle());
        return item;
    }

    private void refuseSecond(Actor actor, RoadmapItemId item, Team team) {
        if (efforts.hasLive(actor.org(), item, team.id())) {
            throw new Conflict("This item has an effort of " + team.name() + " already. Change that one.");
        }
    }

    /** What an item takes of a team of which it takes nothing yet. */
    public record New(
            Actor actor, RoadmapItemId item, @Nullable TeamId team, EffortRange.Draft range) {
        public New {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            requireNonNull(range, "range");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Change(Actor actor, TeamEffortId id, long seenVersion, EffortRange.Draft range) {
        public Change {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(range, "range");
        }
    }
}
