package org.northline.planning.roadmap;

import java.util.Optional;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.Forbidden;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

/** The roadmap items of the organisations, withdrawn ones included. */
public interface RoadmapItems {
    Optional<RoadmapItem> find(OrgId org, RoadmapItemId id);

    void add(RoadmapItem item);

    /**
     * Writes the item now and reads back the revision and the content hash that the database gave it.
     *
     * @throws StaleVersion when somebody else wrote it since it was read
     */
    void save(RoadmapItem item);

    /** Fails with {@link NotFound} when it is absent or another organisation's. */
    default RoadmapItem get(OrgId org, RoadmapItemId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }

    /** Fails as well with {@link Forbidden} for who does not answer for its product, and with {@link Conflict} when it was withdrawn. */
    default RoadmapItem getOpen(Actor actor, RoadmapItemId id) {
        RoadmapItem item = get(actor.org(), id);
        actor.requireLeaderOrManagerOf(item.product().value());
        if (item.isWithdrawn()) {
            throw new Conflict("This item was withdrawn; a withdrawn item does not change.");
        }
        return item;
    }
}
