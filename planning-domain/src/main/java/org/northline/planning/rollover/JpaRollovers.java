package org.northline.planning.rollover;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaRollovers implements Rollovers {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Rollover> find(OrgId org, RolloverId id) {
        return Optional.ofNullable(entities.find(Rollover.class, OrgKey.of(org, id.value())));
    }

    @Override
    public List<CarriedPart> parts(OrgId org, RolloverId id) {
        return entities.createQuery(
                        "SELECT p FROM CarriedPart p WHERE p.key.orgId = :org AND p.rolloverId = :id AND p.undoneAt IS NULL",
                        CarriedPart.class)
                .setParameter("org", org.value())
                .setParameter("id", id.value())
                .getResultList();
    }

    @Override
    public List<CarriedPart> partsPutAway(OrgId org, CycleId to) {
        return entities.createQuery("""
                        SELECT p FROM CarriedPart p WHERE p.key.orgId = :org AND p.toCycleId = :to AND p.undoneAt IS NULL AND (
                          EXISTS (SELECT i FROM RoadmapItem i
                            WHERE i.key.orgId = :org AND i.key.id = p.copyId AND i.withdrawnAt IS NOT NULL)
                          OR EXISTS (SELECT t FROM StrategicTheme t
                            WHERE t.key.orgId = :org AND t.key.id = p.copyId AND t.archivedAt IS NOT NULL)
                          OR EXISTS (SELECT o FROM Objective o
                            WHERE o.key.orgId = :org AND o.key.id = p.copyId AND o.archivedAt IS NOT NULL))
                        """, CarriedPart.class)
                .setParameter("org", org.value())
                .setParameter("to", to.value())
                .getResultList();
    }

    @Override
    public void add(Rollover rollover, List<CarriedPart> parts, List<LeftItem> left, List<CarriedCount> counts) {
        entities.persist(rollover);
        entities.flush();
        parts.forEach(entities::persist);
        left.forEach(entities::persist);
        counts.forEach(entities::persist);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
