package org.northline.planning.scenario;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaAssumptions implements Assumptions {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Assumption> find(OrgId org, AssumptionId id) {
        return Optional.ofNullable(entities.find(Assumption.class, OrgKey.of(org, id.value())));
    }

    @Override
    public List<Assumption> live(OrgId org, ScenarioId scenario) {
        return entities.createQuery("""
                        SELECT a FROM Assumption a
                        WHERE a.key.orgId = :org AND a.scenarioId = :scenario AND a.withdrawnAt IS NULL ORDER BY a.key.id
                        """, Assumption.class)
                .setParameter("org", org.value())
                .setParameter("scenario", scenario.value())
                .getResultList();
    }

    @Override
    public void add(Assumption assumption) {
        entities.persist(assumption);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
