package org.northline.planning.team;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, renames, archives and restores teams; for product leaders. */
@OnePerServer
@Transactional
public class MaintainTeams {
    private final Teams teams;
    private final Clock clock;

    @Inject
    public MaintainTeams(Teams teams, Clock clock) {
        this.teams = teams;
        this.clock = clock;
    }

    public TeamId add(Actor actor, @Nullable String name) {
        actor.require(Capacity.PRODUCT_LEADER);
        String checked = Team.checkedName(name);
        TeamId id = new TeamId(Ids.next());
        refuseTakenName(actor, checked, id);
        teams.add(Team.add(id, checked, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long rename(Rename command) {
        Actor actor = command.actor();
        Team team = teams.getLive(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), team.version());
        String checked = Team.checkedName(command.name());
        refuseTakenName(actor, checked, team.id());
        team.rename(checked, actor, clock.instant());
        teams.flush();
        return team.version();
    }

    public void archive(Actor actor, TeamId id) {
        Team team = teams.getLive(actor.org(), id);
        actor.require(Capacity.PRODUCT_LEADER);
        long items = teams.liveItems(actor.org(), id);
        if (items > 0) {
            throw new Conflict(items + (items == 1 ? " item takes" : " items take") + " effort of " + team.name()
                    + ". Remove that effort or give it to another team first.");
        }
        team.archive(actor, clock.instant());
        teams.flush();
    }

    /** Does nothing to a team that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, TeamId id) {
        Team team = teams.find(actor.org(), id).orElseThrow(NotFound::new);
        actor.require(Capacity.PRODUCT_LEADER);
        if (!team.isArchived()) {
            return;
        }
        refuseTakenName(actor, team.name(), id);
        team.restore(actor, clock.instant());
        teams.flush();
    }

    private void refuseTakenName(Actor actor, String name, TeamId own) {
        teams.findLive(actor.org(), name)
                .filter(other -> !other.id().equals(own))
                .ifPresent(other -> {
                    throw new Conflict("There is a team named " + other.name() + " already. Use another name.");
                });
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Rename(
            Actor actor,
            TeamId id,
            long seenVersion,
            @Nullable String name) {
        public Rename {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
