package org.northline.planning.opportunity;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.OrgKey;

/** Opportunities in a map. */
final class InMemoryOpportunities implements Opportunities {
    private final Map<OrgKey, Opportunity> opportunities = new HashMap<>();

    @Override
    public Optional<Opportunity> find(OrgId org, OpportunityId id) {
        return Optional.ofNullable(opportunities.get(OrgKey.of(org, id.value())));
    }

    @Override
    public long count(OrgId org, CycleId cycle) {
        return opportunities.entrySet().stream()
                .filter(one -> one.getKey().org().equals(org))
                .filter(one ->
                        one.getValue().cycle().equals(cycle) && !one.getValue().isArchived())
                .count();
    }

    @Override
    public void add(Opportunity opportunity) {
        opportunities.put(opportunity.orgKey(), opportunity);
    }

    @Override
    public void flush() {
        // a map holds every change at once
    }
}
