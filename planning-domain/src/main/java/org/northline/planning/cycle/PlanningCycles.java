package org.northline.planning.cycle;

import java.time.Year;
import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The planning cycles of the organisations. Within one organisation a year has at most one cycle that is not archived. */
public interface PlanningCycles {
    Optional<PlanningCycle> find(OrgId org, CycleId id);

    Optional<PlanningCycle> findLive(OrgId org, Year year);

    /** Makes the cycle durable at once, so that what refers to it can be written. */
    void add(PlanningCycle cycle);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default PlanningCycle getLive(OrgId org, CycleId id) {
        return find(org, id).filter(cycle -> !cycle.isArchived()).orElseThrow(NotFound::new);
    }
}
