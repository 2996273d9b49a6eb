package org.northline.planning.team;

import java.util.Optional;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The teams of the organisations; within one organisation a name belongs to at most one team that is not archived. */
public interface Teams {
    Optional<Team> find(OrgId org, TeamId id);

    /** By name, without regard to case. */
    Optional<Team> findLive(OrgId org, String name);

    /** How many items that are not withdrawn take something of the team. */
    long liveItems(OrgId org, TeamId id);

    /** Makes the team durable at once. */
    void add(Team team);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Team getLive(OrgId org, TeamId id) {
        return find(org, id).filter(team -> !team.isArchived()).orElseThrow(NotFound::new);
    }

    /** The live team that a field of an input refers to; refuses with {@link InvalidInput} there when there is none. */
    default Team referred(OrgId org, TeamId id, String pointer) {
        return find(org, id)
                .filter(team -> !team.isArchived())
                .orElseThrow(() -> InvalidInput.at(pointer, "There is no such team."));
    }
}
