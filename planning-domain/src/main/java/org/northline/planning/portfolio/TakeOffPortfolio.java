package org.northline.planning.portfolio;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.OnePerServer;

/** Takes an item off the portfolio roadmap for a reason that stays on record. */
@OnePerServer
@Transactional
public class TakeOffPortfolio {
    static final int LONGEST_REASON = 1000;

    private final RoadmapItems items;
    private final PortfolioRoadmap portfolio;

    @Inject
    public TakeOffPortfolio(RoadmapItems items, PortfolioRoadmap portfolio) {
        this.items = items;
        this.portfolio = portfolio;
    }

    /** Fails with {@link Conflict} when the item is not on the portfolio roadmap. */
    public void takeOff(Command command) {
        Actor actor = command.actor();
        RoadmapItem item = items.get(actor.org(), command.id());
        actor.require(Capacity.PRODUCT_LEADER);
        FieldChecks checks = new FieldChecks();
        String reason = checks.text("/reason", command.reason(), LONGEST_REASON);
        checks.done();
        if (!portfolio.leave(item.id(), reason, actor)) {
            throw new Conflict("This item is not on the portfolio roadmap.");
        }
    }

    public record Command(
            Actor actor, RoadmapItemId id, @Nullable String reason) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
