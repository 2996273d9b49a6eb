package org.northline.web.team;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.team.QuarterLine;

/** What a team has in one quarter, as typed. */
public record QuarterInput(
        @Schema(required = true, description = "Full-time equivalents, 0 to 999 with at most two decimals.") @Nullable
        BigDecimal people,

        @Schema(required = true, description = "Person-days of holidays and other absence, with at most one decimal.")
        @Nullable
        BigDecimal daysOff,

        @Schema(required = true, description = "Percentage of the time that keeps what exists alive, 0 to 100.")
        @Nullable
        Integer runShare) {
    QuarterLine.Draft toDraft() {
        return new QuarterLine.Draft(people, daysOff, runShare);
    }
}
