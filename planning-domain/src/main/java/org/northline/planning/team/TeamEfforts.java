package org.northline.planning.team;

import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** What items take of teams, withdrawn efforts included; an item has at most one effort of a team that is not withdrawn. */
public interface TeamEfforts {
    Optional<TeamEffort> find(OrgId org, TeamEffortId id);

    boolean hasLive(OrgId org, RoadmapItemId item, TeamId team);

    /** Makes the effort durable at once. */
    void add(TeamEffort effort);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default TeamEffort get(OrgId org, TeamEffortId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
