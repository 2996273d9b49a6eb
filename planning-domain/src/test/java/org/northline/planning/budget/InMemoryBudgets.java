package org.northline.planning.budget;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Budgets in a map. */
final class InMemoryBudgets implements Budgets {
    private final Map<OrgKey, Budget> budgets = new HashMap<>();

    @Override
    public Optional<Budget> find(OrgId org, CycleId cycle) {
        return Optional.ofNullable(budgets.get(OrgKey.of(org, cycle.value())));
    }

    @Override
    public void add(Budget budget) {
        budgets.put(budget.orgKey(), budget);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
