package org.northline.planning.opportunity;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** People and metrics that a test knows of. */
final class KnownReferences implements OpportunityReferences {
    private final Set<UUID> known = new HashSet<>();

    PersonId person() {
        return new PersonId(anything());
    }

    UUID anything() {
        UUID id = Ids.next();
        known.add(id);
        return id;
    }

    @Override
    public boolean hasPerson(OrgId org, PersonId person) {
        return known.contains(person.value());
    }

    @Override
    public boolean hasMetric(OrgId org, CycleId cycle, UUID metric) {
        return known.contains(metric);
    }
}
