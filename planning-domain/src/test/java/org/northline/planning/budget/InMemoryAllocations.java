package org.northline.planning.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Allocations in a map. */
final class InMemoryAllocations implements Allocations {
    private final Map<OrgKey, Allocation> allocations = new HashMap<>();

    @Override
    public Optional<Allocation> find(OrgId org, CycleId cycle) {
        return Optional.ofNullable(allocations.get(OrgKey.of(org, cycle.value())));
    }

    @Override
    public void add(Allocation allocation) {
        allocations.put(allocation.orgKey(), allocation);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
