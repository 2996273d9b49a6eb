package org.northline.planning.dependency;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaItemSets implements ItemSets {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<ItemSet> find(OrgId org, ItemSetId id) {
        return Optional.ofNullable(entities.find(ItemSet.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<ItemSet> findLive(OrgId org, CycleId cycle, String name) {
        return entities.createQuery("""
                        SELECT s FROM ItemSet s
                        WHERE s.key.orgId = :org AND s.cycleId = :cycle AND lower(s.name) = lower(:name) AND s.archivedAt IS NULL
                        """, ItemSet.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ItemSet set) {
        entities.persist(set);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
