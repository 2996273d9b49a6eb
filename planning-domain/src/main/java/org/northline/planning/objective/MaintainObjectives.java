package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, edits, archives and restores objectives; for product leaders and, when one is of a product, the manager of that product. */
@OnePerServer
@Transactional
public class MaintainObjectives {
    private final Objectives objectives;
    private final PlanningCycles cycles;
    private final PlanReferences references;
    private final Clock clock;

    @Inject
    public MaintainObjectives(Objectives objectives, PlanningCycles cycles, PlanReferences references, Clock clock) {
        this.objectives = objectives;
        this.cycles = cycles;
        this.references = references;
        this.clock = clock;
    }

    public ObjectiveId add(Add command) {
        Actor actor = command.actor();
        CycleId cycle = cycles.getLive(actor.org(), command.cycle()).id();
        command.draft().requireMayBeWrittenBy(actor);
        ObjectiveContent content = ObjectiveContent.checked(command.draft(), actor.org(), cycle, references);
        ObjectiveId id = new ObjectiveId(Ids.next());
        int position = objectives.nextPosition(actor.org(), cycle);
        objectives.add(Objective.add(id, cycle, position, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long edit(Edit command) {
        Actor actor = command.actor();
        Objective objective = objectives.getLive(actor.org(), command.id());
        cycles.getLive(actor.org(), objective.cycle());
        objective.requireMayBeChangedBy(actor);
        command.draft().requireMayBeWrittenBy(actor);
        StaleVersion.check(command.seenVersion(), objective.version());
        objective.edit(
                ObjectiveContent.checked(command.draft(), actor.org(), objective.cycle(), references),
                actor,
                clock.instant());
        objectives.flush();
        return objective.version();
    }

    /** Does nothing to an objective that is archived, so that asking twice is no mistake. */
    public void archive(Actor actor, ObjectiveId id) {
        Objective objective = open(actor, id);
        if (!objective.isArchived()) {
            objective.archive(actor, clock.instant());
            objectives.flush();
        }
    }

    /** Does nothing to an objective that is not archived, so that asking twice is no mistake. */
    public void restore(Actor actor, ObjectiveId id) {
        Objective objective = open(actor, id);
        if (!objective.isArchived()) {
            return;
        }
        if (!references.hasTheme(actor.org(), objective.cycle(), objective.theme())) {
            throw new Conflict("The theme of " + objective.title() + " was archived. Bring the theme back first.");
        }
        objective.restore(actor, clock.instant());
        objectives.flush();
    }

    private Objective open(Actor actor, ObjectiveId id) {
        Objective objective = objectives.find(actor.org(), id).orElseThrow(NotFound::new);
        cycles.getLive(actor.org(), objective.cycle());
        objective.requireMayBeChangedBy(actor);
        return objective;
    }

    /** A new objective, placed after the others. */
    public record Add(Actor actor, CycleId cycle, ObjectiveDraft draft) {
        public Add {
            requireNonNull(actor, "actor");
            requireNonNull(cycle, "cycle");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Edit(Actor actor, ObjectiveId id, long seenVersion, ObjectiveDraft draft) {
        public Edit {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
