package org.northline.planning.tripwire;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaTripwires implements Tripwires {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Tripwire> find(OrgId org, TripwireId id) {
        return Optional.ofNullable(entities.find(Tripwire.class, OrgKey.of(org, id.value())));
    }

    @Override
    public long live(OrgId org, CycleId cycle) {
        return entities.createQuery(
                        "SELECT count(t) FROM Tripwire t WHERE t.key.orgId = :org AND t.cycleId = :cycle AND t.archivedAt IS NULL",
                        Long.class)
                .setParameter("org", org.value())
                .setParameter("cycle", cycle.value())
                .getSingleResult();
    }

    @Override
    public void add(Tripwire tripwire) {
        entities.persist(tripwire);
        entities.flush();
    }

    @Override
    public void add(TripwireDecision decision) {
        entities.persist(decision);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
