package org.northline.planning.opportunity;

import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** Which items of the organisations address which opportunities; each pair at most once until it is withdrawn. */
public interface ItemOpportunities {
    Optional<ItemOpportunity> find(OrgId org, ItemOpportunityId id);

    boolean hasLive(OrgId org, RoadmapItemId item, OpportunityId opportunity);

    /** Makes it durable at once. */
    void add(ItemOpportunity link);

    /** Writes what changed now. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default ItemOpportunity get(OrgId org, ItemOpportunityId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
