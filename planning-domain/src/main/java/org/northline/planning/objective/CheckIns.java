package org.northline.planning.objective;

import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** What was said about the key results of the organisations, withdrawn or not. */
public interface CheckIns {
    Optional<CheckIn> find(OrgId org, CheckInId id);

    /** Makes the check-in durable at once. */
    void add(CheckIn checkIn);

    /** Writes what changed now. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default CheckIn get(OrgId org, CheckInId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
