package org.northline.planning.scenario;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The scenarios; within one cycle a name belongs to at most one that is not archived. */
public interface Scenarios {
    Optional<Scenario> find(OrgId org, ScenarioId id);

    /** By name, without regard to case. */
    Optional<Scenario> findLive(OrgId org, CycleId cycle, String name);

    /** Makes the scenario durable at once. */
    void add(Scenario scenario);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default Scenario get(OrgId org, ScenarioId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Scenario getLive(OrgId org, ScenarioId id) {
        return find(org, id).filter(scenario -> !scenario.isArchived()).orElseThrow(NotFound::new);
    }
}
