package org.northline.planning.strategy;

import jakarta.inject.Inject;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Opens an option for a change, by the checks that every change of an option begins with. */
@OnePerServer
class OptionInLiveCycle {
    private final StrategyOptions options;
    private final PlanningCycles cycles;

    @Inject
    OptionInLiveCycle(StrategyOptions options, PlanningCycles cycles) {
        this.options = options;
        this.cycles = cycles;
    }

    StrategyOption open(Actor actor, OptionId id, long seenVersion) {
        StrategyOption option = options.getLocked(actor.org(), id);
        cycles.getLive(actor.org(), option.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(seenVersion, option.version());
        return option;
    }

    void flush() {
        options.flush();
    }
}
