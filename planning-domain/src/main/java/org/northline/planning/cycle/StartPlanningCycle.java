package org.northline.planning.cycle;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Starts the planning of a year, with everything laid out that a new cycle needs. */
@OnePerServer
@Transactional
public class StartPlanningCycle {
    private final PlanningCycles cycles;
    private final CyclePreparation preparation;
    private final Clock clock;

    @Inject
    public StartPlanningCycle(PlanningCycles cycles, CyclePreparation preparation, Clock clock) {
        this.cycles = cycles;
        this.preparation = preparation;
        this.clock = clock;
    }

    public PlanningCycle start(Command command) {
        Actor actor = command.actor();
        actor.require(Capacity.PRODUCT_LEADER);
        CycleSettings settings = CycleSettings.checked(
                command.year(), command.name(), command.fiscalStart(), command.currency(), Currencies.inUse());
        Year year = Year.of(command.year());
        if (cycles.findLive(actor.org(), year).isPresent()) {
            throw new Conflict("There is already a planning cycle for " + year + ". Archive it first, or edit it.");
        }
        Instant now = clock.instant();
        PlanningCycle cycle = PlanningCycle.start(new CycleId(Ids.next()), year, settings, actor, now);
        cycles.add(cycle);
        preparation.prepare(cycle.id(), actor, now);
        cycles.flush();
        return cycle;
    }

    /** A year to plan, by the calendar year that people call it. */
    public record Command(
            Actor actor,
            int year,
            @Nullable String name,
            @Nullable LocalDate fiscalStart,
            @Nullable String currency) {
        public Command {
            requireNonNull(actor, "actor");
        }
    }
}
