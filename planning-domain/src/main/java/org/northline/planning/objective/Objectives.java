package org.northline.planning.objective;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The objectives of the organisations. */
public interface Objectives {
    Optional<Objective> find(OrgId org, ObjectiveId id);

    /** The place after all objectives that the cycle ever had. */
    int nextPosition(OrgId org, CycleId cycle);

    /** Makes the objective durable at once. */
    void add(Objective objective);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Objective getLive(OrgId org, ObjectiveId id) {
        return find(org, id).filter(objective -> !objective.isArchived()).orElseThrow(NotFound::new);
    }
}
