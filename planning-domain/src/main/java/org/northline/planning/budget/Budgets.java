package org.northline.planning.budget;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

/** The money of the planning cycles; a cycle has at most one budget. */
public interface Budgets {
    Optional<Budget> find(OrgId org, CycleId cycle);

    /**
     * Makes the budget durable at once.
     *
     * @throws StaleVersion when somebody else has just set the first one of the cycle
     */
    void add(Budget budget);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();
}
