package org.northline.planning.objective;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaObjectives implements Objectives {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Objective> find(OrgId org, ObjectiveId id) {
        return Optional.ofNullable(entities.find(Objective.class, OrgKey.of(org, id.value())));
    }

    @Override
    public int nextPosition(OrgId org, CycleId cycle) {
        return entities.createQuery("""
                                SELECT coalesce(max(o.position), 0) FROM Objective o
                                WHERE o.key.orgId = :org AND o.cycleId = :cycle
                                """, Integer.class)
                        .setParameter("org", org.value())
                        .setParameter("cycle", cycle.value())
                        .getSingleResult()
                + 1;
    }

    @Override
    public void add(Objective objective) {
        entities.persist(objective);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
