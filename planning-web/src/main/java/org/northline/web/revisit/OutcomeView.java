package org.northline.web.revisit;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.revisit.RevisitRow;

/** What came of one of the days on which something was looked at again. */
@Schema(name = "RevisitOutcome")
public record OutcomeView(
        @Schema(required = true) UUID id,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) String outcome,
        @Schema(required = true) String author,
        @Schema(required = true) Instant writtenAt) {
    static OutcomeView of(RevisitRow.Outcome row) {
        return new OutcomeView(row.id(), row.dueOn(), row.outcome(), row.author(), row.writtenAt());
    }
}
