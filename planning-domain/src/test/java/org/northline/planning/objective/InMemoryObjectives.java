package org.northline.planning.objective;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Objectives in a map. */
final class InMemoryObjectives implements Objectives {
    private final Map<OrgKey, Objective> objectives = new HashMap<>();

    @Override
    public Optional<Objective> find(OrgId org, ObjectiveId id) {
        return Optional.ofNullable(objectives.get(OrgKey.of(org, id.value())));
    }

    @Override
    public int nextPosition(OrgId org, CycleId cycle) {
        return 1
                + objectives.values().stream()
                        .filter(one ->
                                one.orgKey().org().equals(org) && one.cycle().equals(cycle))
                        .mapToInt(Objective::position)
                        .max()
                        .orElse(0);
    }

    @Override
    public void add(Objective objective) {
        objectives.put(objective.orgKey(), objective);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
