package org.northline.planning.baseline;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OnePerServer;

/** Keeps the plan of a cycle as it is now under a name; for product leaders. */
@OnePerServer
@Transactional
public class TakeBaseline {
    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_NOTE = 500;

    private final Baselines baselines;
    private final PlanningCycles cycles;

    @Inject
    public TakeBaseline(Baselines baselines, PlanningCycles cycles) {
        this.baselines = baselines;
        this.cycles = cycles;
    }

    public BaselineId take(Command command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        actor.require(Capacity.PRODUCT_LEADER);
        FieldChecks checks = new FieldChecks();
        String name = checks.line("/name", command.name(), LONGEST_NAME);
        String note = checks.optionalText("/note", command.note(), LONGEST_NOTE);
        checks.that(
                name.isEmpty() || !baselines.hasNamed(actor.org(), cycle, name),
                "/name",
                "This planning cycle has a baseline of this name already. Choose another name.");
        checks.done();
        BaselineId id = new BaselineId(Ids.next());
        baselines.take(id, cycle, name, note, actor);
        return id;
    }

    /** The baseline as typed. */
    public record Command(
            Actor actor,
            CycleId cycle,
            @Nullable String name,
            @Nullable String note) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
        }
    }
}
