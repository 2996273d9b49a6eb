package org.northline.planning.objective;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Adds, edits, withdraws and restores key results; for whoever may change their objective. */
@OnePerServer
@Transactional
public class MaintainKeyResults {
    private final KeyResults keyResults;
    private final Objectives objectives;
    private final PlanningCycles cycles;
    private final PlanReferences references;
    private final Clock clock;

    @Inject
    public MaintainKeyResults(
            KeyResults keyResults,
            Objectives objectives,
            PlanningCycles cycles,
            PlanReferences references,
            Clock clock) {
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.cycles = cycles;
        this.references = references;
        this.clock = clock;
    }

    public KeyResultId add(Add command) {
        Actor actor = command.actor();
        Objective objective = open(actor, command.objective());
        KeyResultContent content = checked(command.draft(), actor, objective);
        KeyResultId id = new KeyResultId(Ids.next());
        int position = keyResults.nextPosition(actor.org(), objective.id());
        keyResults.add(KeyResult.add(id, objective.id(), position, content, actor, clock.instant()));
        return id;
    }

    /** Gives the new version. */
    public long edit(Edit command) {
        Actor actor = command.actor();
        KeyResult keyResult = keyResults.getLive(actor.org(), command.id());
        Objective objective = open(actor, keyResult.objective());
        StaleVersion.check(command.seenVersion(), keyResult.version());
        keyResult.edit(checked(command.draft(), actor, objective), actor, clock.instant());
        keyResults.flush();
        return keyResult.version();
    }

    /** Does nothing to a key result that is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, KeyResultId id) {
        KeyResult keyResult = keyResults.find(actor.org(), id).orElseThrow(NotFound::new);
        open(actor, keyResult.objective());
        if (!keyResult.isWithdrawn()) {
            keyResult.withdraw(actor, clock.instant());
            keyResults.flush();
        }
    }

    /** Does nothing to a key result that is not withdrawn, so that asking twice is no mistake. */
    public void restore(Actor actor, KeyResultId id) {
        KeyResult keyResult = keyResults.find(actor.org(), id).orElseThrow(NotFound::new);
        open(actor, keyResult.objective());
        if (keyResult.isWithdrawn()) {
            keyResult.restore(actor, clock.instant());
            keyResults.flush();
        }
    }

    private Objective open(Actor actor, ObjectiveId id) {
        Objective objective = objectives.getLive(actor.org(), id);
        cycles.getLive(actor.org(), objective.cycle());
        objective.requireMayBeChangedBy(actor);
        return objective;
    }

    private KeyResultContent checked(KeyResultDraft draft, Actor actor, Objective objective) {
        return KeyResultContent.checked(draft, actor.org(), objective.cycle(), references);
    }

    /** A new key result, placed after the others of its objective. */
    public record Add(Actor actor, ObjectiveId objective, KeyResultDraft draft) {
        public Add {
            requireNonNull(actor, "actor");
            requireNonNull(objective, "objective");
            requireNonNull(draft, "draft");
        }
    }

    /** A change by somebody who saw {@code seenVersion}; refused when that is no longer the newest. */
    public record Edit(Actor actor, KeyResultId id, long seenVersion, KeyResultDraft draft) {
        public Edit {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
            requireNonNull(draft, "draft");
        }
    }
}
