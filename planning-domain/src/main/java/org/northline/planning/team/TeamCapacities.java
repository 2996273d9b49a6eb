package org.northline.planning.team;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** What the teams of the organisations can do; a team has at most one capacity in a cycle. */
public interface TeamCapacities {
    Optional<TeamCapacity> find(OrgId org, TeamCapacityId id);

    boolean isSet(OrgId org, CycleId cycle, TeamId team);

    /** Makes the capacity durable at once. */
    void add(TeamCapacity capacity);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default TeamCapacity get(OrgId org, TeamCapacityId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
