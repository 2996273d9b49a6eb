package org.northline.planning.budget;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Sets and changes the money of a cycle; for product leaders. */
@OnePerServer
@Transactional
public class SetBudget {
    private final Budgets budgets;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public SetBudget(Budgets budgets, PlanningCycles cycles, Clock clock) {
        this.budgets = budgets;
        this.cycles = cycles;
        this.clock = clock;
    }

    public void set(Command command) {
        Actor actor = command.actor();
        PlanningCycle cycle = cycles.getLive(actor.org(), command.cycle());
        actor.require(Capacity.PRODUCT_LEADER);
        Optional<Budget> known = budgets.find(actor.org(), cycle.id());
        StaleVersion.check(command.seenVersion(), known.map(Budget::version).orElse(0L));
        BudgetAmounts amounts = command.draft().checked(cycle.currency());
        if (known.isPresent()) {
            known.get().change(amounts, actor, clock.instant());
            budgets.flush();
        } else {
            budgets.add(Budget.set(cycle.id(), amounts, actor, clock.instant()));
        }
    }

    /** By somebody who saw {@code seenVersion}, 0 while there is no budget; refused when that is no longer the newest. */
    public record Command(Actor actor, CycleId cycle, long seenVersion, BudgetAmounts.Draft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }
}
