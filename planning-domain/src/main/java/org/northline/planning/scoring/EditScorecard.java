package org.northline.planning.scoring;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Lays out the suggested criteria for a new cycle, and replaces criteria and weights of a scorecard. */
@OnePerServer
@Transactional
public class EditScorecard {
    private final Scorecards scorecards;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public EditScorecard(Scorecards scorecards, PlanningCycles cycles, Clock clock) {
        this.scorecards = scorecards;
        this.cycles = cycles;
        this.clock = clock;
    }

    public void suggest(CycleId cycle, Actor actor, Instant now) {
        actor.require(Capacity.PRODUCT_LEADER);
        scorecards.add(Scorecard.suggested(cycle, actor, now));
    }

    /** Gives the new version. */
    public long edit(Command command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        Scorecard scorecard = scorecards.get(actor.org(), cycle);
        StaleVersion.check(command.seenVersion(), scorecard.version());
        scorecard.edit(command.draft().checked(), actor, clock.instant());
        scorecards.flush();
        return scorecard.version();
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Command(Actor actor, CycleId cycle, long seenVersion, ScorecardDraft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }
}
