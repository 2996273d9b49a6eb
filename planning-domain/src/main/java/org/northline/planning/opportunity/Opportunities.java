package org.northline.planning.opportunity;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The opportunities of the organisations. */
public interface Opportunities {
    Optional<Opportunity> find(OrgId org, OpportunityId id);

    /** How many a cycle has that are not archived. */
    long count(OrgId org, CycleId cycle);

    /** Makes the opportunity durable at once. */
    void add(Opportunity opportunity);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** One of a cycle that is not archived. */
    default Optional<Opportunity> findLive(OrgId org, OpportunityId id, CycleId cycle) {
        return find(org, id)
                .filter(found -> !found.isArchived() && found.cycle().equals(cycle));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Opportunity getLive(OrgId org, OpportunityId id) {
        return find(org, id).filter(opportunity -> !opportunity.isArchived()).orElseThrow(NotFound::new);
    }
}
