package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.StrategicThemes;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Sets and changes which share of the work of a cycle each theme is to have; for product leaders. */
@OnePerServer
@Transactional
public class SetAllocation {
    private final Allocations allocations;
    private final StrategicThemes themes;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public SetAllocation(Allocations allocations, StrategicThemes themes, PlanningCycles cycles, Clock clock) {
        this.allocations = allocations;
        this.themes = themes;
        this.cycles = cycles;
        this.clock = clock;
    }

    public void set(Command command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        Optional<Allocation> known = allocations.find(actor.org(), cycle);
        StaleVersion.check(command.seenVersion(), known.map(Allocation::version).orElse(0L));
        List<AllocationLine> lines = AllocationLine.checked(command.targets(), themes.liveIds(actor.org(), cycle));
        if (known.isPresent()) {
            known.get().change(lines, actor, clock.instant());
            allocations.flush();
        } else {
            allocations.add(Allocation.set(cycle, lines, actor, clock.instant()));
        }
    }

    /** By somebody who saw {@code seenVersion}, 0 while there is no target; refused when that is no longer the newest. */
    public record Command(
            Actor actor,
            CycleId cycle,
            long seenVersion,
            @Nullable List<AllocationLine.Draft> targets) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
        }
    }
}
