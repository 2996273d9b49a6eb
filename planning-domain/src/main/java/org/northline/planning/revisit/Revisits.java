package org.northline.planning.revisit;

import java.time.LocalDate;
import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** The revisit dates of the organisations. */
public interface Revisits {
    Optional<Revisit> find(OrgId org, RevisitId id);

    /** Makes the revisit date durable at once. */
    void add(Revisit revisit);

    /** Makes what came of it durable at once, with the change of its revisit date. */
    void add(RevisitOutcome outcome);

    /** Whether something was written down for that day already. */
    boolean hasOutcome(OrgId org, RevisitId id, LocalDate dueOn);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    default Revisit getLive(OrgId org, RevisitId id) {
        return find(org, id).filter(revisit -> !revisit.isArchived()).orElseThrow(NotFound::new);
    }
}
