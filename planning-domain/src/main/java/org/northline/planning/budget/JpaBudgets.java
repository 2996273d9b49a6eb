package org.northline.planning.budget;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;
import org.northline.planning.shared.StaleVersion;

@OnePerServer
class JpaBudgets implements Budgets {
    @PersistenceContext(unitName = "planning")
    private EntityManager entities;

    @Override
    public Optional<Budget> find(OrgId org, CycleId cycle) {
        return Optional.ofNullable(entities.find(Budget.class, OrgKey.of(org, cycle.value())));
    }

    @Override
    public void add(Budget budget) {
        try {
            entities.persist(budget);
            entities.flush();
        } catch (PersistenceException failure) {
            throw StaleVersion.whenFirst(failure);
        }
    }

    @Override
    public void flush() {
        entities.flush();
    }
}
