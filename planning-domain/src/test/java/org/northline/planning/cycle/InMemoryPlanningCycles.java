package org.northline.planning.cycle;

import java.time.Year;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Planning cycles in a map. */
public final class InMemoryPlanningCycles implements PlanningCycles {
    private final Map<OrgKey, PlanningCycle> cycles = new HashMap<>();

    @Override
    public Optional<PlanningCycle> find(OrgId org, CycleId id) {
        return Optional.ofNullable(cycles.get(OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<PlanningCycle> findLive(OrgId org, Year year) {
        return cycles.values().stream()
                .filter(cycle -> cycle.key().org().equals(org) && cycle.year().equals(year) && !cycle.isArchived())
                .findFirst();
    }

    @Override
    public void add(PlanningCycle cycle) {
        cycles.put(cycle.key(), cycle);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
