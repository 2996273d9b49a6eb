package org.northline.planning.opportunity;

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

/** Says which opportunities an item addresses, and takes that back and restores it; for product leaders and the manager of the item's product. */
@OnePerServer
@Transactional
public class LetItemAddressOpportunity {
    private final ItemOpportunities links;
    private final Opportunities opportunities;
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final Clock clock;

    @Inject
    public LetItemAddressOpportunity(
            ItemOpportunities links,
            Opportunities opportunities,
            RoadmapItems items,
            PlanningCycles cycles,
            Clock clock) {
        this.links = links;
        this.opportunities = opportunities;
        this.items = items;
        this.cycles = cycles;
        this.clock = clock;
    }

    public ItemOpportunityId address(Actor actor, RoadmapItemId itemId, @Nullable OpportunityId opportunityId) {
        RoadmapItem item = open(actor, itemId);
        if (opportunityId == null) {
            throw InvalidInput.at("/opportunityId", "Say which opportunity.");
        }
        Opportunity opportunity = opportunities
                .findLive(actor.org(), opportunityId, item.cycle())
                .orElseThrow(() -> InvalidInput.at(
                        "/opportunityId", "There is no such opportunity in this item's planning cycle."));
        refuseSecond(actor, item.id(), opportunity);
        ItemOpportunityId id = new ItemOpportunityId(Ids.next());
        links.add(ItemOpportunity.tie(id, item.id(), opportunity.id(), actor, clock.instant()));
        return id;
    }

    /** Does nothing to what is withdrawn, so that asking twice is no mistake. */
    public void withdraw(Actor actor, ItemOpportunityId id) {
        ItemOpportunity link = links.get(actor.org(), id);
        open(actor, link.item());
        if (!link.isWithdrawn()) {
            link.withdraw(actor, clock.instant());
            links.flush();
        }
    }

    /** Does nothing to what is not withdrawn, so that asking twice is no mistake. */
    public void restore(Actor actor, ItemOpportunityId id) {
        ItemOpportunity link = links.get(actor.org(), id);
        RoadmapItem item = open(actor, link.item());
        if (link.isWithdrawn()) {
            Opportunity opportunity = opportunities
                    .findLive(actor.org(), link.opportunity(), item.cycle())
                    .orElseThrow(() -> new Conflict("This opportunity was archived. Bring it back first."));
            refuseSecond(actor, item.id(), opportunity);
            link.restore(actor, clock.instant());
            links.flush();
        }
    }

    private RoadmapItem open(Actor actor, RoadmapItemId id) {
        RoadmapItem item = items.getOpen(actor, id);
        cycles.getLive(actor.org(), item.cycle());
        return item;
    }

    private void refuseSecond(Actor actor, RoadmapItemId item, Opportunity opportunity) {
        if (links.hasLive(actor.org(), item, opportunity.id())) {
            throw new Conflict("This item addresses " + opportunity.title() + " already.");
        }
    }
}
