package org.northline.planning.objective;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

@OnePerServer
class JpaCheckIns implements CheckIns {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<CheckIn> find(OrgId org, CheckInId id) {
        return Optional.ofNullable(entities.find(CheckIn.class, OrgKey.of(org, id.value())));
    }

    @Override
    public void add(CheckIn checkIn) {
        entities.persist(checkIn);
        entities.flush();
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
