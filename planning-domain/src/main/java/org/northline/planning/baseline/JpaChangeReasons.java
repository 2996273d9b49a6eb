package org.northline.planning.baseline;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.northline.planning.shared.OnePerServer;

@OnePerServer
class JpaChangeReasons implements ChangeReasons {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public void addAll(List<ChangeReason> reasons) {
        reasons.forEach(entities::persist);
        entities.flush();
    }
}
