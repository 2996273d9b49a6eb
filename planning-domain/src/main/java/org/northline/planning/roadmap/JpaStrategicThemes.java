package org.northline.planning.roadmap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaStrategicThemes implements StrategicThemes {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<StrategicTheme> find(OrgId org, ThemeId id) {
        return Optional.ofNullable(entities.find(StrategicTheme.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<StrategicTheme> findLive(OrgId org, CycleId cycle, String name) {
        return entities.createQuery("""
                        SELECT t FROM StrategicTheme t
                        WHERE t.key.orgId = :org AND t.cycleId = :cycle AND lower(t.name) = lower(:name)
                          AND t.archivedAt IS NULL
                        """, StrategicTheme.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public Set<ThemeId> liveIds(OrgId org, CycleId cycle) {
        return entities.createQuery("""
                        SELECT t FROM StrategicTheme t
                        WHERE t.key.orgId = :org AND t.cycleId = :cycle AND t.archivedAt IS NULL
                        """, StrategicTheme.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .getResultStream()
                .map(StrategicTheme::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public int nextPosition(OrgId org, CycleId cycle) {
        return entities.createQuery("""
                                SELECT coalesce(max(t.position), 0) FROM StrategicTheme t
                                WHERE t.key.orgId = :org AND t.cycleId = :cycle
                                """, Integer.class)
                        .setParameter("org", org.value())
                        .setParameter("cycle", cycle.value())
                        .getSingleResult()
                + 1;
    }

    @Override
    public long liveItems(OrgId org, ThemeId id) {
        return ((Number) entities.createNativeQuery("""
                                SELECT count(*) FROM planning.roadmap_item_theme t
                                JOIN planning.roadmap_item i ON i.org_id = t.org_id AND i.id = t.item_id
                                WHERE t.org_id = ?1 AND t.theme_id = ?2 AND i.withdrawn_at IS NULL
                                """)
                        .setParameter(1, org.value())
                        .setParameter(2, id.value())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public long liveObjectives(OrgId org, ThemeId id) {
        return ((Number) entities.createNativeQuery(
                                "SELECT count(*) FROM planning.objective WHERE org_id = ?1 AND theme_id = ?2 AND archived_at IS NULL")
                        .setParameter(1, org.value())
                        .setParameter(2, id.value())
                        .getSingleResult())
                .longValue();
    }

    @Override
    public void add(StrategicTheme theme) {
        entities.persist(theme);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
