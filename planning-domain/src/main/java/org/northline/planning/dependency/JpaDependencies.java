package org.northline.planning.dependency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaDependencies implements Dependencies {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Dependency> find(OrgId org, DependencyId id) {
        return Optional.ofNullable(entities.find(Dependency.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean hasLive(OrgId org, DependencyKind kind, RoadmapItemId item, RoadmapItemId other) {
        return entities.createQuery("""
                                SELECT count(d) FROM Dependency d
                                WHERE d.key.orgId = :org AND d.kind = :kind AND d.withdrawnAt IS NULL
                                  AND (d.itemId = :item AND d.otherItemId = :other
                                    OR d.itemId = :other AND d.otherItemId = :item AND d.kind = :symmetric)
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("kind", kind)
                        .setParameter("symmetric", DependencyKind.RELATES_TO)
                        .setParameter("item", item.value())
                        .setParameter("other", other.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(Dependency dependency) {
        entities.persist(dependency);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
