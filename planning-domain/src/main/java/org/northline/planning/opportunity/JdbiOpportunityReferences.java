package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

@OnePerServer
class JdbiOpportunityReferences implements OpportunityReferences {
    private final Jdbi jdbi;

    @Inject
    JdbiOpportunityReferences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    @Override
    public boolean hasPerson(OrgId org, PersonId person) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "SELECT EXISTS (SELECT FROM planning.person WHERE org_id = :org AND id = :person AND active)")
                .bind("org", org.value())
                .bind("person", person.value())
                .mapTo(Boolean.class)
                .one());
    }

    @Override
    public boolean hasMetric(OrgId org, CycleId cycle, UUID metric) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT EXISTS (SELECT FROM planning.guiding_metric m
                          JOIN planning.vision_statement v ON v.org_id = m.org_id AND v.id = m.vision_id AND v.cycle_id = :cycle
                          WHERE m.org_id = :org AND m.id = :metric AND m.withdrawn_at IS NULL)
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("metric", metric)
                .mapTo(Boolean.class)
                .one());
    }
}
