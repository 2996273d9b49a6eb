package org.northline.web.vision;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.vision.MetricKind;
import org.northline.planning.vision.VisionDraft.MetricDraft;

/** A metric as typed; leave a figure out when it is unknown. */
public record MetricInput(
        @Schema(description = "The metric that this continues; without it the one of the same name goes on.") @Nullable
        UUID id,

        @Schema(required = true) @Nullable MetricKind kind,
        @Schema(required = true) @Nullable String name,
        @Schema(required = true) @Nullable String unit,
        @Schema(required = true) @Nullable String definition,

        @Schema(description = "What was aimed at for last year.") @Nullable
        BigDecimal lastTarget,

        @Schema(description = "What last year brought.") @Nullable
        BigDecimal lastResult,

        @Schema(description = "What is aimed at for this year.") @Nullable
        BigDecimal target) {
    MetricDraft toDraft() {
        return new MetricDraft(id, kind, name, unit, definition, lastTarget, lastResult, target);
    }
}
