package org.northline.planning.tripwire;

import java.util.Optional;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The tripwires of the organisations, with what was decided about them. */
public interface Tripwires {
    Optional<Tripwire> find(OrgId org, TripwireId id);

    /** How many of a cycle are not archived. */
    long live(OrgId org, CycleId cycle);

    /** Makes the tripwire durable at once. */
    void add(Tripwire tripwire);

    /** Makes the decision durable at once, with the change of its tripwire. */
    void add(TripwireDecision decision);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Tripwire getLive(OrgId org, TripwireId id) {
        return find(org, id).filter(tripwire -> !tripwire.isArchived()).orElseThrow(NotFound::new);
    }
}
