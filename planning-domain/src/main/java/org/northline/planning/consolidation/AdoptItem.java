package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.cycle.PlanningCycles;
import org.northline.planning.portfolio.Quarter;
import org.northline.planning.roadmap.ItemSchedule;
import org.northline.planning.roadmap.PromoteRoadmapItem;
import org.northline.planning.roadmap.PromotionOutcome;
import org.northline.planning.roadmap.RoadmapItem;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.roadmap.RoadmapItems;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OnePerServer;

/** Adopts one item of a plan: gives it its quarter and asks the gate for its promotion, as anybody would. */
@OnePerServer
@Transactional
class AdoptItem {
    private static final String ON_PORTFOLIO =
            "SELECT EXISTS (SELECT FROM planning.portfolio_entry e WHERE e.org_id = :org AND e.item_id = :item)";

    private final Jdbi jdbi;
    private final RoadmapItems items;
    private final PlanningCycles cycles;
    private final PromoteRoadmapItem promotion;
    private final Clock clock;

    @Inject
    AdoptItem(Jdbi jdbi, RoadmapItems items, PlanningCycles cycles, PromoteRoadmapItem promotion, Clock clock) {
        this.jdbi = jdbi;
        this.items = items;
        this.cycles = cycles;
        this.promotion = promotion;
        this.clock = clock;
    }

    void adopt(Actor actor, AdoptionId adoption, UUID id, int quarter) {
        RoadmapItem item = items.get(actor.org(), new RoadmapItemId(id));
        String outcome = "WITHDRAWN";
        if (!item.isWithdrawn()) {
            schedule(actor, item, quarter);
            outcome = isPromoted(actor, item) ? "PROMOTED" : "WAITING";
        }
        write(actor, adoption, id, outcome);
    }

    /** Dates that lie within the quarter are kept: somebody has meant them. */
    private void schedule(Actor actor, RoadmapItem item, int quarter) {
        PlanningCycle cycle = cycles.getLive(actor.org(), item.cycle());
        Quarter wanted =
                Quarter.of(cycle.fiscalStart(), cycle.year().getValue()).get(quarter - 1);
        ItemSchedule now = item.schedule();
        boolean within = Optional.ofNullable(now.startsOn())
                        .filter(from -> !from.isBefore(wanted.startsOn()))
                        .isPresent()
                && Optional.ofNullable(now.endsOn())
                        .filter(to -> !to.isAfter(wanted.endsOn()))
                        .isPresent();
        if (!within) {
            item.revise(
                    new RoadmapItem.Content(
                            item.product(),
                            item.owner(),
                            item.kind(),
                            item.text(),
                            new ItemSchedule(now.horizon(), wanted.startsOn(), wanted.endsOn())),
                    LastChange.by(actor.person(), clock.instant()));
            items.save(item);
        }
    }

    private boolean isPromoted(Actor actor, RoadmapItem item) {
        boolean there = jdbi.withHandle(handle -> handle.createQuery(ON_PORTFOLIO)
                .bind("org", actor.org().value())
                .bind("item", item.id().value())
                .mapTo(Boolean.class)
                .one());
        PromoteRoadmapItem.Command command = new PromoteRoadmapItem.Command(actor, item.id());
        // What is there already and was suspended waits like everything else that the gate says something against.
        return there
                ? promotion.reasonsAgainst(command).isEmpty()
                : promotion.promote(command) instanceof PromotionOutcome.Promoted;
    }

    private void write(Actor actor, AdoptionId adoption, UUID item, String outcome) {
        jdbi.useHandle(handle -> handle.execute(
                "UPDATE planning.adopted_item SET outcome = ? WHERE org_id = ? AND adoption_id = ? AND item_id = ?",
                outcome,
                actor.org().value(),
                adoption.value(),
                item));
    }
}
