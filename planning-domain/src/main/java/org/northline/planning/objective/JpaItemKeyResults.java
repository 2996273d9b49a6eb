package org.northline.planning.objective;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaItemKeyResults implements ItemKeyResults {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<ItemKeyResult> find(OrgId org, ItemKeyResultId id) {
        return Optional.ofNullable(entities.find(ItemKeyResult.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean hasLive(OrgId org, RoadmapItemId item, KeyResultId keyResult) {
        return entities.createQuery("""
                                SELECT count(l) FROM ItemKeyResult l
                                WHERE l.key.orgId = :org AND l.itemId = :item AND l.keyResultId = :keyResult AND l.withdrawnAt IS NULL
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("item", item.value())
                        .setParameter("keyResult", keyResult.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(ItemKeyResult link) {
        entities.persist(link);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
