package org.northline.web.rollover;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.rollover.RolloverList;

/** What was carried over at once. */
@Schema(name = "Rollover")
public record RolloverView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID toCycleId,
        @Schema(required = true) int toYear,
        @Schema(required = true) int items,
        @Schema(required = true) int themes,
        @Schema(required = true) int objectives,

        @Schema(required = true, description = "Items that were left with a reason.")
        int left,

        @Schema(required = true, description = "What went along with them and what stayed.")
        List<AlongCountView> counts,

        @Schema(required = true) String madeBy,
        @Schema(required = true) Instant madeAt,
        @Schema(required = true) boolean undone) {
    static RolloverView of(RolloverList.RolloverRow row) {
        return new RolloverView(
                row.id(),
                row.toCycleId(),
                row.toYear(),
                row.items(),
                row.themes(),
                row.objectives(),
                row.left(),
                row.counts().stream().map(AlongCountView::of).toList(),
                row.madeBy(),
                row.madeAt(),
                row.undone());
    }
}
