package org.northline.planning.cycle;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Changes the settings of a planning cycle and moves its phase. */
@OnePerServer
@Transactional
public class EditPlanningCycle {
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public EditPlanningCycle(PlanningCycles cycles, Clock clock) {
        this.cycles = cycles;
        this.clock = clock;
    }

    /** Gives the new version. */
    public long edit(Command command) {
        Actor actor = command.actor();
        PlanningCycle cycle = cycles.getLive(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        StaleVersion.check(command.seenVersion(), cycle.version());
        CycleSettings settings = CycleSettings.checked(
                cycle.year().getValue(),
                command.name(),
                command.fiscalStart(),
                command.currency(),
                Currencies.inUseAnd(cycle.currency()));
        CyclePhase phase = command.phase();
        if (phase == null) {
            throw InvalidInput.at("/phase", "This is required.");
        }
        cycle.edit(settings, phase, actor, clock.instant());
        cycles.flush();
        return cycle.version();
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Command(
            Actor actor,
            CycleId id,
            long seenVersion,
            @Nullable String name,
            @Nullable LocalDate fiscalStart,
            @Nullable String currency,
            @Nullable CyclePhase phase) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
