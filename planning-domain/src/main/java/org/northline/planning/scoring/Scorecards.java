package org.northline.planning.scoring;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The scorecards of the organisations; each planning cycle has one from its start. */
public interface Scorecards {
    Optional<Scorecard> find(OrgId org, CycleId cycle);

    /** Makes the scorecard durable at once. */
    void add(Scorecard scorecard);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when the cycle is absent or another organisation's. */
    default Scorecard get(OrgId org, CycleId cycle) {
        return find(org, cycle).orElseThrow(NotFound::new);
    }
}
