package org.northline.planning.opportunity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaItemOpportunities implements ItemOpportunities {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<ItemOpportunity> find(OrgId org, ItemOpportunityId id) {
        return Optional.ofNullable(entities.find(ItemOpportunity.class, OrgKey.of(org, id.value())));
    }

    @Override
    public boolean hasLive(OrgId org, RoadmapItemId item, OpportunityId opportunity) {
        return entities.createQuery("""
                                SELECT count(l) FROM ItemOpportunity l
                                WHERE l.key.orgId = :org AND l.itemId = :item AND l.opportunityId = :opportunity AND l.withdrawnAt IS NULL
                                """, Long.class)
                        .setParameter("org", org.value())
                        .setParameter("item", item.value())
                        .setParameter("opportunity", opportunity.value())
                        .getSingleResult()
                > 0;
    }

    @Override
    public void add(ItemOpportunity link) {
        entities.persist(link);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
