package org.northline.planning.cycle;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/** Archives a planning cycle on whose roadmaps nothing stands, and so frees its year. */
@OnePerServer
@Transactional
public class ArchivePlanningCycle {
    private final PlanningCycles cycles;
    private final CycleProgress progress;
    private final Clock clock;

    @Inject
    public ArchivePlanningCycle(PlanningCycles cycles, CycleProgress progress, Clock clock) {
        this.cycles = cycles;
        this.progress = progress;
        this.clock = clock;
    }

    public void archive(Command command) {
        Actor actor = command.actor();
        PlanningCycle cycle = cycles.getLive(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        long items = progress.of(actor.org(), cycle.id()).items();
        if (items > 0) {
            throw new Conflict("The cycle " + cycle.year() + " has " + items + (items == 1 ? " item" : " items")
                    + " on its roadmaps. Withdraw them first.");
        }
        cycle.archive(actor, clock.instant());
        cycles.flush();
    }

    /** The cycle to archive. */
    public record Command(Actor actor, CycleId id) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
