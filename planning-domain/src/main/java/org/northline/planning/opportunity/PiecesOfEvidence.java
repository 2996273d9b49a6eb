package org.northline.planning.opportunity;

import java.util.Optional;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OrgId;

/** What segments say about the opportunities of the organisations. */
public interface PiecesOfEvidence {
    Optional<Evidence> find(OrgId org, EvidenceId id);

    /** The one of a segment that is not withdrawn, in whichever case the segment is written. */
    Optional<Evidence> ofSegment(OrgId org, OpportunityId opportunity, String dimension, String segment);

    /** How many of an opportunity are not withdrawn. */
    long count(OrgId org, OpportunityId opportunity);

    /** Makes it durable at once. */
    void add(Evidence evidence);

    /** Writes what changed now, so that the version a caller reads is the stored one. */
    void flush();

    /** Refuses with {@link NotFound} when it is absent, withdrawn or another organisation's. */
    default Evidence getLive(OrgId org, EvidenceId id) {
        return find(org, id).filter(evidence -> !evidence.isWithdrawn()).orElseThrow(NotFound::new);
    }
}
