package org.northline.web.opportunity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.opportunity.OpportunityRow;

/** The guiding metric that an opportunity moves. */
@Schema(name = "MovedMetric")
public record MovedMetricView(
        @Schema(required = true) UUID id,
        @Schema(required = true) String name,

        @Schema(required = true, description = "Its vision gave it up since.")
        boolean gone) {
    static MovedMetricView of(OpportunityRow.MovedMetric metric) {
        return new MovedMetricView(metric.id(), metric.name(), metric.gone());
    }
}
