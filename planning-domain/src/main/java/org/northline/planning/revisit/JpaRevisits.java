package org.northline.planning.revisit;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaRevisits implements Revisits {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Revisit> find(OrgId org, RevisitId id) {
        return Optional.ofNullable(entities.find(Revisit.class, OrgKey.of(org, id.value())));
    }

    @Override
    public void add(Revisit revisit) {
        entities.persist(revisit);
        entities.flush();
    }

    @Override
    public void add(RevisitOutcome outcome) {
        entities.persist(outcome);
        entities.flush();
    }

    @Override
    public boolean hasOutcome(OrgId org, RevisitId id, LocalDate dueOn) {
        return entities.createQuery(
                                "SELECT count(o) FROM RevisitOutcome o WHERE o.key.orgId = :org AND o.revisitId = :id AND o.dueOn = :due",
                                Long.class)
                        .setParameter("org", org.value())
                        .setParameter("id", id.value())
                        .setParameter("due", dueOn)
                        .getSingleResult()
                > 0;
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
