package org.northline.planning.estimate;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Currency;
import java.util.Optional;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.StaleVersion;

/** Says what an item is worth and costs, for the first time or anew; for product leaders and the manager of the item's product. */
@OnePerServer
@Transactional
public class EstimateItem {
    private final ItemEstimates estimates;
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public EstimateItem(ItemEstimates estimates, RoadmapItems items, PlanningCycles cycles, Clock clock) {
        this.estimates = estimates;
        this.items = items;
        this.cycles = cycles;
        this.clock = clock;
    }

    public void estimate(Command command) {
        Actor actor = command.actor();
        RoadmapItem item = items.getOpen(actor, command.item());
        Currency currency = cycles.getLive(actor.org(), item.cycle()).currency();
        Optional<ItemEstimate> known = estimates.find(actor.org(), item.id());
        StaleVersion.check(
                command.seenVersion(), known.map(ItemEstimate::version).orElse(0L));
        Estimate estimate = command.draft().checked(currency);
        if (known.isPresent()) {
            known.get().estimateAnew(estimate, actor, clock.instant());
            estimates.flush();
        } else {
            estimates.add(ItemEstimate.of(item.id(), estimate, actor, clock.instant()));
        }
    }

    /** By somebody who saw {@code seenVersion}, 0 while there is no estimate; refused when that is no longer the newest. */
    public record Command(Actor actor, RoadmapItemId item, long seenVersion, Estimate.Draft draft) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(item, "item");
            requireNonNull(draft, "draft");
        }
    }
}
