package org.northline.planning.opportunity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.strategy.OptionId;

@OnePerServer
class JpaStrategyOpportunities implements StrategyOpportunities {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<StrategyOpportunity> find(OrgId org, StrategyOpportunityId id) {
        return Optional.ofNullable(entities.find(StrategyOpportunity.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean hasLive(OrgId org, OptionId option, OpportunityId opportunity) {
        return entities.createQuery("""
                                SELECT count(l) FROM StrategyOpportunity l
                                WHERE l.key.orgId = :org AND l.optionId = :option AND l.opportunityId = :opportunity AND l.withdrawnAt IS NULL
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("option", option.value())
                        .setParameter("opportunity", opportunity.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(StrategyOpportunity link) {
        entities.persist(link);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
