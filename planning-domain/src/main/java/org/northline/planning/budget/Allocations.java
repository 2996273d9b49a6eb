package org.northline.planning.budget;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

/** How the work of the planning cycles is meant to be shared; a cycle has at most one allocation. */
public interface Allocations {
    Optional<Allocation> find(OrgId org, CycleId cycle);

    /**
     * Makes the allocation durable at once.
     *
     * @throws StaleVersion when somebody else has just set the first one of the cycle
     */
    void add(Allocation allocation);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();
}
