package org.northline.web.tripwire;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.tripwire.MeasureKind;
import org.northline.planning.tripwire.TripwireRow;

/** What a tripwire watches. */
@Schema(name = "Measure")
public record MeasureView(
        @Schema(required = true) MeasureKind kind,
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,
        @Schema(required = true) String unit,

        @Schema(
                required = true,
                description = "It tells nothing any more: it was withdrawn, or is counted in another unit by now.")
        boolean gone) {
    static MeasureView of(TripwireRow.Watched row) {
        return new MeasureView(row.kind(), row.id(), row.name(), row.unit(), row.gone());
    }
}
