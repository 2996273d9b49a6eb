package org.northline.planning.team;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Capacities in a map. */
final class InMemoryTeamCapacities implements TeamCapacities {
    private final Map<OrgKey, TeamCapacity> capacities = new HashMap<>();

    @Override
    public Optional<TeamCapacity> find(OrgId org, TeamCapacityId id) {
        return Optional.ofNullable(capacities.get(OrgKey.of(org, id.value())));
    }

    @Override
    public boolean isSet(OrgId org, CycleId cycle, TeamId team) {
        return capacities.values().stream()
                .anyMatch(capacity -> capacity.orgKey().org().equals(org)
                        && capacity.cycle().equals(cycle)
                        && capacity.team().equals(team));
    }

    @Override
    public void add(TeamCapacity capacity) {
        capacities.put(capacity.orgKey(), capacity);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
