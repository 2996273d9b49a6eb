package org.northline.planning.estimate;

import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

/** What the items are worth and cost; an item has at most one estimate. */
public interface ItemEstimates {
    Optional<ItemEstimate> find(OrgId org, RoadmapItemId item);

    /**
     * Makes the estimate durable at once.
     *
     * @throws StaleVersion when somebody else has just given the item its first one
     */
    void add(ItemEstimate estimate);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();
}
