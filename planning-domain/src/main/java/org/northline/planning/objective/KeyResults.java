package org.northline.planning.objective;

import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The key results of the organisations. */
public interface KeyResults {
    Optional<KeyResult> find(OrgId org, KeyResultId id);

    /** The place after all key results that the objective ever had. */
    int nextPosition(OrgId org, ObjectiveId objective);

    /** Makes the key result durable at once. */
    void add(KeyResult keyResult);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    default KeyResult getLive(OrgId org, KeyResultId id) {
        return find(org, id).filter(keyResult -> !keyResult.isWithdrawn()).orElseThrow(NotFound::new);
    }
}
