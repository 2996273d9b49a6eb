package org.northline.planning.baseline;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;

/** Items beside the newest baseline of their cycle. */
public interface ChangedItems {
    /** The newest baseline of the cycle. */
    Optional<BaselineId> newestBaseline(OrgId org, CycleId cycle);

    /** Those of the items that belong to the cycle, by their ids. */
    Map<UUID, ChangedItem> of(OrgId org, CycleId cycle, Collection<UUID> items);
}
