package org.northline.web.tripwire;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.baseline.ReasonCode;
import org.northline.planning.tripwire.DecisionChoice;
import org.northline.planning.tripwire.TripwireRow;

/** What people decided when a tripwire had tripped. */
@Schema(name = "TripwireDecision")
public record DecisionView(
        @Schema(required = true) UUID id,
        @Schema(required = true) DecisionChoice choice,
        @Schema(required = true) String reason,

        @Schema(required = true, description = "The figure by which it had tripped.")
        BigDecimal figure,

        @Schema(required = true) LocalDate figureOn,
        @Schema(required = true) String author,
        @Schema(required = true) Instant decidedAt,
        @Nullable ChangeMadeView change) {
    static DecisionView of(TripwireRow.Decision row) {
        return new DecisionView(
                row.id(),
                row.choice(),
                row.reason(),
                row.figure(),
                row.figureOn(),
                row.author(),
                row.decidedAt(),
                row.change().map(ChangeMadeView::of).orElse(null));
    }

    /** What of the plan was changed, and the reason that was given for it. */
    @Schema(name = "ChangeMade")
    public record ChangeMadeView(
            @Schema(required = true) UUID itemId,
            @Schema(required = true) String number,
            @Schema(required = true) String title,
            @Schema(required = true) ReasonCode code,

            @Schema(required = true, description = "May be empty.")
            String sentence) {
        private static ChangeMadeView of(TripwireRow.ChangeMade row) {
            return new ChangeMadeView(
                    row.itemId(), row.number(), row.title(), ReasonCode.valueOf(row.code()), row.sentence());
        }
    }
}
