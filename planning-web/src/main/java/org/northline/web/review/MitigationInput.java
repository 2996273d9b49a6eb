package org.northline.web.review;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.ethics.scenario.Mitigation.BlockedStep;
import org.northline.ethics.scenario.PlanMitigation;

/** A mitigation as somebody typed it. The residual figures, 1 to 5, say what is left of the scenario when it is done. */
public record MitigationInput(
        @Schema(required = true) @Nullable String text,
        @Schema(required = true) @Nullable UUID ownerId,
        @Schema(required = true) @Nullable LocalDate dueOn,
        @Schema(required = true) @Nullable String measure,
        @NotNull BlockedStep blocks,
        @NotNull Integer residualSeverity,
        @NotNull Integer residualLikelihood) {
    PlanMitigation.Draft draft() {
        return new PlanMitigation.Draft(text, ownerId, dueOn, measure, blocks, residualSeverity, residualLikelihood);
    }
}
