package org.northline.web.tripwire;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.revisit.SubjectKind;
import org.northline.planning.shared.PersonId;
import org.northline.planning.tripwire.MeasureKind;
import org.northline.planning.tripwire.TripwireComparison;
import org.northline.planning.tripwire.TripwireDraft;

/** A tripwire as typed. What it watches, and over what, is said once, when it is set. */
public record TripwireInput(
        @Nullable SubjectKind subjectKind,

        @Schema(description = "Left out for the whole plan.") @Nullable
        UUID subjectId,

        @Nullable MeasureKind measureKind,
        @Nullable UUID measureId,
        @Schema(required = true) @Nullable TripwireComparison comparison,

        @Schema(required = true, description = "In the unit of what is watched; per cent for FALLS_AT_MOST.") @Nullable
        BigDecimal threshold,

        @Schema(description = "What a fall is counted from, in the unit; for FALLS_AT_MOST alone.") @Nullable
        BigDecimal baseline,

        @Schema(required = true) @Nullable LocalDate startsOn,

        @Schema(description = "Left out when it watches on.") @Nullable
        LocalDate endsOn,

        @Schema(required = true, description = "Who decides when it trips.") @Nullable
        UUID ownerId,

        @Schema(required = true, description = "What was agreed to do when it trips.") @Nullable
        String agreed) {
    TripwireDraft draft() {
        return new TripwireDraft(
                subjectKind,
                subjectId,
                measureKind,
                measureId,
                comparison,
                threshold,
                baseline,
                startsOn,
                endsOn,
                ownerId == null ? null : new PersonId(ownerId),
                agreed);
    }
}
