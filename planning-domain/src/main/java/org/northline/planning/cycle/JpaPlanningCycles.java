package org.northline.planning.cycle;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Year;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaPlanningCycles implements PlanningCycles {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<PlanningCycle> find(OrgId org, CycleId id) {
        return Optional.ofNullable(entities.find(PlanningCycle.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<PlanningCycle> findLive(OrgId org, Year year) {
        return entities.createQuery(
                        "SELECT c FROM PlanningCycle c WHERE c.key.orgId = :org AND c.year = :year AND c.archivedAt IS NULL",
                        PlanningCycle.class)
                .setParameter("org", org.value())
                .setParameter("year", year.getValue())
                .getResultStream()
                .findFirst();
    }

    @Override
    public void add(PlanningCycle cycle) {
        entities.persist(cycle);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
