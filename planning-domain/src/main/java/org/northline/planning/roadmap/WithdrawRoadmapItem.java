package org.northline.planning.roadmap;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.LastChange;
import org.northline.planning.shared.OnePerServer;

/** Ends an item: it leaves every list and the portfolio roadmap, and its history stays. */
@OnePerServer
@Transactional
public class WithdrawRoadmapItem {
    private final RoadmapItems items;
    private final Clock clock;

    @Inject
    public WithdrawRoadmapItem(RoadmapItems items, Clock clock) {
        this.items = items;
        this.clock = clock;
    }

    /** Fails with {@link Conflict} when it was withdrawn before. */
    public RoadmapItem withdraw(Command command) {
        Actor actor = command.actor();
        RoadmapItem item = items.get(actor.org(), command.id());
        actor.requireLeaderOrManagerOf(item.product().value());
        if (item.isWithdrawn()) {
            throw new Conflict("This item was withdrawn already.");
        }
        item.withdraw(LastChange.by(actor.person(), clock.instant()));
        items.save(item);
        return item;
    }

    public record Command(Actor actor, RoadmapItemId id) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(id, "id");
        }
    }
}
