package org.northline.planning.dependency;

import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** What items have to do with each other, withdrawn dependencies included; two items have at most one of a kind that is not withdrawn. */
public interface Dependencies {
    Optional<Dependency> find(OrgId org, DependencyId id);

    /** A relation in either direction, a need in this one. */
    boolean hasLive(OrgId org, DependencyKind kind, RoadmapItemId item, RoadmapItemId other);

    /** Makes the dependency durable at once. */
    void add(Dependency dependency);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default Dependency get(OrgId org, DependencyId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
