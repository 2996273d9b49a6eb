package org.northline.planning.roadmap;

import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.StaleVersion;

@OnePerServer
class JpaRoadmapItems implements RoadmapItems {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<RoadmapItem> find(OrgId org, RoadmapItemId id) {
        return Optional.ofNullable(entities.find(RoadmapItem.class, OrgKey.of(org, id.value())));
    }

    @Override
    public void add(RoadmapItem item) {
        entities.persist(item);
        save(item);
    }

    @Override
    public void save(RoadmapItem item) {
        try {
            entities.flush();
        } catch (OptimisticLockException overtaken) {
            throw new StaleVersion();
        }
        entities.refresh(item);
    }
}
