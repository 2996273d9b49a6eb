package org.northline.planning.opportunity;

import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.PersonId;

/** What opportunities refer to: whether it is there, in the same organisation and in use. */
interface OpportunityReferences {
    boolean hasPerson(OrgId org, PersonId person);

    /** Whether it is a guiding metric of one of the cycle's visions. */
    boolean hasMetric(OrgId org, CycleId cycle, UUID metric);
}
