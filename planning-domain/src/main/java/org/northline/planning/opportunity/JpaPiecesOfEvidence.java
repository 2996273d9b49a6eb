package org.northline.planning.opportunity;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaPiecesOfEvidence implements PiecesOfEvidence {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Evidence> find(OrgId org, EvidenceId id) {
        return Optional.ofNullable(entities.find(Evidence.class, OrgKey.of(org, id.value())));
    }

    @Override
    public Optional<Evidence> ofSegment(OrgId org, OpportunityId opportunity, String dimension, String segment) {
        return entities.createQuery("""
                        SELECT e FROM Evidence e
                        WHERE e.key.orgId = :org AND e.opportunityId = :opportunity AND e.withdrawnAt IS NULL
                          AND lower(e.dimension) = lower(:dimension) AND lower(e.segment) = lower(:segment)
                        """, Evidence.class)
                .setParameter("org", org.value())
                .setParameter("opportunity", opportunity.value())
                .setParameter("dimension", dimension)
                .setParameter("segment", segment)
                .getResultStream()
                .findFirst();
    }

    @Override
    public long count(OrgId org, OpportunityId opportunity) {
        return entities.createQuery("""
                        SELECT count(e) FROM Evidence e
                        WHERE e.key.orgId = :org AND e.opportunityId = :opportunity AND e.withdrawnAt IS NULL
                        """, Long.class)
                .setParameter("org", org.value())
                .setParameter("opportunity", opportunity.value())
                .getSingleResult();
    }

    @Override
    public void add(Evidence evidence) {
        entities.persist(evidence);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
