package org.northline.web.opportunity;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.EvidenceRow;
import org.northline.planning.opportunity.Finding;
import org.northline.planning.opportunity.OpportunityScore;

/** What one segment says about an opportunity, and what follows from it. */
@Schema(name = "Evidence")
public record EvidenceView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID opportunityId,
        @Schema(required = true) String dimension,
        @Schema(required = true) String segment,
        @Schema(required = true) String source,
        @Schema(required = true) LocalDate askedOn,
        @Schema(required = true) int asked,
        @Schema(required = true) int important,
        @Schema(required = true) int satisfied,

        @Schema(
                required = true,
                description = "The share that calls it important, 0 to 10, with its 95 % score interval.")
        BoundedView importance,

        @Schema(required = true, description = "The share that is satisfied, 0 to 10, with its 95 % score interval.")
        BoundedView satisfaction,

        @Schema(
                required = true,
                description =
                        "Importance + max(importance - satisfaction, 0), 0 to 20; the range reaches from the worst ends of both to the best.")
        BoundedView score,

        @Schema(required = true) Finding finding,
        @Schema(required = true) long version) {
    static EvidenceView of(EvidenceRow row) {
        OpportunityScore score = row.score();
        return new EvidenceView(
                row.id(),
                row.opportunityId(),
                row.dimension(),
                row.segment(),
                row.source(),
                row.askedOn(),
                row.asked(),
                row.important(),
                row.satisfied(),
                BoundedView.of(score.importance()),
                BoundedView.of(score.satisfaction()),
                BoundedView.of(score.score()),
                score.finding(),
                row.version());
    }
}
