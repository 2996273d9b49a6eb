package org.northline.planning.objective;

import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** Which items of the organisations serve which key results; each pair at most once until it is withdrawn. */
public interface ItemKeyResults {
    Optional<ItemKeyResult> find(OrgId org, ItemKeyResultId id);

    boolean hasLive(OrgId org, RoadmapItemId item, KeyResultId keyResult);

    /** Makes it durable at once. */
    void add(ItemKeyResult link);

    /** Writes what changed now. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default ItemKeyResult get(OrgId org, ItemKeyResultId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
