package org.northline.planning.vision;

import java.util.Optional;
import java.util.UUID;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The vision statements of the organisations; within a cycle each level and subject has at most one. */
public interface Visions {
    Optional<VisionStatement> find(OrgId org, VisionId id);

    /** Whether the subject has its vision: the cycle for the company and the portfolio, the product for a product. */
    boolean isWritten(OrgId org, CycleId cycle, VisionLevel level, UUID subject);

    /** Makes the vision durable at once. */
    void add(VisionStatement vision);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    default VisionStatement get(OrgId org, VisionId id) {
        return find(org, id).orElseThrow(NotFound::new);
    }
}
