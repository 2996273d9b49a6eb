package org.northline.planning.opportunity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaOpportunities implements Opportunities {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Opportunity> find(OrgId org, OpportunityId id) {
        return Optional.ofNullable(entities.find(Opportunity.class, OrgKey.of(org, id.value())));
    }

    @Override
    public long count(OrgId org, CycleId cycle) {
        return entities.createQuery("""
                        SELECT count(o) FROM Opportunity o
                        WHERE o.key.orgId = :org AND o.cycleId = :cycle AND o.archivedAt IS NULL
                        """, Long.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .getSingleResult();
    }

    @Override
    public void add(Opportunity opportunity) {
        entities.persist(opportunity);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
