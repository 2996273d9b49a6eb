package org.northline.planning.estimate;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.StaleVersion;

@OnePerServer
class JpaItemEstimates implements ItemEstimates {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<ItemEstimate> find(OrgId org, RoadmapItemId item) {
        return entities.createQuery(
                        "SELECT e FROM ItemEstimate e WHERE e.key.orgId = :org AND e.itemId = :item",
                        ItemEstimate.class)
                .setParameter("org", org.value())
                .setParameter("item", item.value())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(ItemEstimate estimate) {
        try {
            entities.persist(estimate);
            entities.flush();
        } catch (PersistenceException failure) {
            throw StaleVersion.whenFirst(failure);
        }
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
