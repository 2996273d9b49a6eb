package org.northline.web.tripwire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.tripwire.TripwireComparison;
import org.northline.planning.tripwire.TripwireRow;
import org.northline.planning.tripwire.TripwireState;
import org.northline.web.revisit.SubjectView;
import org.northline.web.roadmap.Reference;

/** A tripwire, how it stands by the figures of this moment, and what the caller may do with it. */
@Schema(name = "Tripwire")
public record TripwireView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) SubjectView subject,
        @Schema(required = true) MeasureView measure,
        @Schema(required = true) TripwireComparison comparison,

        @Schema(required = true, description = "In the unit of what is watched; per cent for FALLS_AT_MOST.")
        BigDecimal threshold,

        @Schema(description = "What a fall is counted from.") @Nullable
        BigDecimal baseline,

        @Schema(required = true, description = "The last figure that holds, in the unit.")
        BigDecimal bound,

        @Schema(required = true) LocalDate startsOn,
        @Nullable LocalDate endsOn,

        @Schema(required = true, description = "Its last day is over.")
        boolean ended,

        @Schema(required = true) Reference owner,
        @Schema(required = true) String agreed,
        @Schema(required = true) TripwireState state,

        @Schema(description = "The newest figure that it has looked at.") @Nullable
        FigureView newest,

        @Schema(description = "The first figure that crossed the limit.") @Nullable
        FigureView trippedBy,

        @Schema(description = "What was decided last.") @Nullable
        DecisionView last,

        @Schema(required = true) boolean mayChange,
        @Schema(required = true) boolean mayDecide,
        @Schema(required = true) long version) {
    static TripwireView of(TripwireRow row, Actor caller) {
        return new TripwireView(
                row.id(),
                row.cycleId(),
                SubjectView.of(row.subject()),
                MeasureView.of(row.measure()),
                row.watch().limit().comparison(),
                row.watch().limit().threshold(),
                row.watch().limit().baseline().orElse(null),
                row.watch().limit().bound(),
                row.watch().from(),
                row.watch().until().orElse(null),
                row.ended(),
                new Reference(row.ownerId(), row.ownerName()),
                row.agreed(),
                row.standing().state(),
                row.standing().newest().map(FigureView::of).orElse(null),
                row.standing().trippedBy().map(FigureView::of).orElse(null),
                row.last().map(DecisionView::of).orElse(null),
                row.mayBeChangedBy(caller),
                row.mayBeDecidedBy(caller),
                row.version());
    }
}
