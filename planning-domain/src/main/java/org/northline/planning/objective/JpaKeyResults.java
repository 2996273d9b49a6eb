package org.northline.planning.objective;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaKeyResults implements KeyResults {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<KeyResult> find(OrgId org, KeyResultId id) {
        return Optional.ofNullable(entities.find(KeyResult.class, OrgKey.of(org, id.value())));
    }

    @Override
    public int nextPosition(OrgId org, ObjectiveId objective) {
        return entities.createQuery("""
                                SELECT coalesce(max(k.position), 0) FROM KeyResult k
                                WHERE k.key.orgId = :org AND k.objectiveId = :objective
                                """, Integer.class)
                        .setParameter("org", org.value())
                        .setParameter("objective", objective.value())
                        .getSingleResult()
                + 1;
    }

    @Override
    public void add(KeyResult keyResult) {
        entities.persist(keyResult);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
