package org.northline.web.revisit;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.Repeat;
import org.northline.planning.revisit.RevisitRow;
import org.northline.planning.revisit.RevisitState;
import org.northline.planning.shared.Actor;
import org.northline.web.roadmap.Reference;

/** A revisit date, and what the caller may do with it. */
@Schema(name = "Revisit")
public record RevisitView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) SubjectView subject,
        @Schema(required = true) String question,
        @Schema(required = true) LocalDate dueOn,
        @Schema(required = true) Repeat repeats,
        @Schema(required = true) RevisitState state,
        @Schema(required = true) Reference owner,

        @Schema(description = "What came of it last.") @Nullable
        OutcomeView last,

        @Schema(required = true) boolean mayChange,

        @Schema(required = true, description = "Whether the caller may write down what came of it.")
        boolean mayLookAt,

        @Schema(required = true) long version) {
    static RevisitView of(RevisitRow row, Actor caller) {
        return new RevisitView(
                row.id(),
                row.cycleId(),
                SubjectView.of(row.subject()),
                row.question(),
                row.dueOn(),
                row.repeats(),
                row.state(),
                new Reference(row.ownerId(), row.ownerName()),
                row.last().map(OutcomeView::of).orElse(null),
                row.mayBeChangedBy(caller),
                row.mayBeLookedAtBy(caller),
                row.version());
    }
}
