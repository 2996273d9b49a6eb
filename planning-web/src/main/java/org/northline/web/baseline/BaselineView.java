package org.northline.web.baseline;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.baseline.BaselineRow;
import org.northline.web.roadmap.Reference;

/** A plan as it was agreed. It never changes. */
@Schema(name = "Baseline")
public record BaselineView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) String name,
        @Schema(required = true) String note,
        @Schema(required = true) Instant takenAt,
        @Schema(required = true) Reference takenBy,

        @Schema(required = true, description = "How many items the plan had.")
        int items,

        @Schema(required = true, description = "How many of them were on the portfolio roadmap.")
        int onPortfolio) {
    static BaselineView of(BaselineRow row) {
        return new BaselineView(
                row.id(),
                row.cycleId(),
                row.name(),
                row.note(),
                row.takenAt(),
                new Reference(row.takenById(), row.takenByName()),
                row.items(),
                row.onPortfolio());
    }
}
