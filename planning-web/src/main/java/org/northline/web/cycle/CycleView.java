package org.northline.web.cycle;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.cycle.CyclePhase;
import org.northline.planning.cycle.CycleRow;

/** A planning cycle. */
public record CycleView(
        @Schema(required = true) UUID id,
        @Schema(required = true) int year,
        @Schema(required = true) String name,
        @Schema(required = true) LocalDate fiscalStart,
        @Schema(required = true) String currency,
        @Schema(required = true) CyclePhase phase,
        @Schema(required = true) long version) {
    static CycleView of(CycleRow row) {
        return new CycleView(
                row.id(), row.year(), row.name(), row.fiscalStart(), row.currency(), row.phase(), row.version());
    }
}
