package org.northline.planning.scenario;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaScenarios implements Scenarios {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Scenario> find(OrgId org, ScenarioId id) {
        return Optional.ofNullable(entities.find(Scenario.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Scenario> findLive(OrgId org, CycleId cycle, String name) {
        return entities.createQuery("""
                        SELECT s FROM Scenario s
                        WHERE s.key.orgId = :org AND s.cycleId = :cycle AND lower(s.name) = lower(:name) AND s.archivedAt IS NULL
                        """, Scenario.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .setParameter("name", name)
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(Scenario scenario) {
        entities.persist(scenario);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
