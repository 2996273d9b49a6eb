package org.northline.web.vision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.vision.VisionDraft;

/** The new text, horizon and metrics of a vision; a metric that is left out is withdrawn. */
public record VisionChange(
        @Schema(required = true) @Nullable String statement,

        @Schema(required = true, description = "3 to 5.") @Nullable
        Integer horizonYears,

        @Schema(required = true, description = "Exactly one of them is the North Star.") @Valid @Nullable
        List<@NotNull MetricInput> metrics) {
    VisionDraft toDraft() {
        return new VisionDraft(
                statement,
                horizonYears,
                metrics == null
                        ? null
                        : metrics.stream().map(MetricInput::toDraft).toList());
    }
}
