package org.northline.planning.objective;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;

/** Says which key results an item serves, and takes that back and restores it; for product leaders and the manager of the item's product. */
@OnePerServer
@Transactional
public class ServeKeyResult {
    private final ItemKeyResults links;
    private final KeyResults keyResults;
    private final Objectives objectives;
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public ServeKeyResult(
            ItemKeyResults links,
            KeyResults keyResults,
            Objectives objectives,
            RoadmapItems items,
            PlanningCycles cycles,
            Clock clock) {
        this.links = links;
        this.keyResults = keyResults;
        this.objectives = objectives;
        this.items = items;
        this.cycles = cycles;
        this.clock = clock;
    }

    public ItemKeyResultId serve(Actor actor, RoadmapItemId itemId, @Nullable KeyResultId keyResultId) {
        RoadmapItem item = open(actor, itemId);
        if (keyResultId == null) {
            throw InvalidInput.at("/keyResultId", "Say which key result.");
        }
        KeyResult keyResult = keyResults
                .find(actor.org(), keyResultId)
                .filter(found -> isOpenIn(item, found, actor))
                .orElseThrow(() ->
                        InvalidInput.at("/keyResultId", "There is no such key result in this item's planning cycle."));
        refuseSecond(actor, item.id(), keyResult);
        ItemKeyResultId id = new ItemKeyResultId(Ids.next());
        links.add(ItemKeyResult.tie(id, item.id(), keyResult.id(), actor, clock.instant()));
        return id;
    }

    /** Does nothing to what is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, ItemKeyResultId id) {
        ItemKeyResult link = links.get(actor.org(), id);
        open(actor, link.item());
        if (!link.isWithdrawn()) {
            link.withdraw(actor, clock.instant());
            links.flush();
        }
    }

    /** Does nothing to what is not withdrawn, so that asking twice is no mistake. */
    public void restore(Actor actor, ItemKeyResultId id) {
        ItemKeyResult link = links.get(actor.org(), id);
        RoadmapItem item = open(actor, link.item());
        if (link.isWithdrawn()) {
            KeyResult keyResult = keyResults
                    .find(actor.org(), link.keyResult())
                    .filter(found -> isOpenIn(item, found, actor))
                    .orElseThrow(() -> new Conflict("This key result was withdrawn. Bring it back first."));
            refuseSecond(actor, item.id(), keyResult);
            link.restore(actor, clock.instant());
            links.flush();
        }
    }

    private RoadmapItem open(Actor actor, RoadmapItemId id) {
        RoadmapItem item = items.getOpen(actor, id);
        cycles.getLive(actor.org(), item.cycle());
        return item;
    }

    private boolean isOpenIn(RoadmapItem item, KeyResult keyResult, Actor actor) {
        return !keyResult.isWithdrawn()
                && objectives
                        .find(actor.org(), keyResult.objective())
                        .filter(objective -> !objective.isArchived())
                        .filter(objective -> objective.cycle().equals(item.cycle()))
                        .isPresent();
    }

    private void refuseSecond(Actor actor, RoadmapItemId item, KeyResult keyResult) {
        if (links.hasLive(actor.org(), item, keyResult.id())) {
            throw new Conflict("This item serves " + keyResult.title() + " already.");
        }
    }
}
