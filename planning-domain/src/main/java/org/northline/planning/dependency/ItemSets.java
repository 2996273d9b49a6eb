package org.northline.planning.dependency;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The sets of items; within one cycle a name belongs to at most one set that is not archived. */
public interface ItemSets {
    Optional<ItemSet> find(OrgId org, ItemSetId id);

    /** By name, without regard to case. */
    Optional<ItemSet> findLive(OrgId org, CycleId cycle, String name);

    /** Makes the set durable at once. */
    void add(ItemSet set);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default ItemSet get(OrgId org, ItemSetId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default ItemSet getLive(OrgId org, ItemSetId id) {
        return find(org, id).filter(set -> !set.isArchived()).orElseThrow(NotFound::new);
    }
}
