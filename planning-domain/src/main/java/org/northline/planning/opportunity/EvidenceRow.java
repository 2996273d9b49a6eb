package org.northline.planning.opportunity;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What one segment says about an opportunity, as it is read. */
public record EvidenceRow(
        UUID id,
        UUID opportunityId,
        String dimension,
        String segment,
        String source,
        LocalDate askedOn,
        int asked,
        int important,
        int satisfied,
        long version) {
    /** The highest score first; of equal ones that of which more people were asked, and then by name. */
    static final Comparator<EvidenceRow> BEST_FIRST = Comparator.comparing(
                    (EvidenceRow row) -> row.score().score().value(), Comparator.reverseOrder())
            .thenComparing(EvidenceRow::asked, Comparator.reverseOrder())
            .thenComparing(EvidenceRow::dimension)
            .thenComparing(EvidenceRow::segment)
            .thenComparing(EvidenceRow::id);

    public OpportunityScore score() {
        return OpportunityScore.of(asked, important, satisfied);
    }
}
