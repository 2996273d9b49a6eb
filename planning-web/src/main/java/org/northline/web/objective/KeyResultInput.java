package org.northline.web.objective;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.objective.Direction;
import org.northline.planning.objective.KeyResultDraft;
import org.northline.planning.objective.KeyResultKind;
import org.northline.planning.shared.PersonId;

/** A key result as typed. */
public record KeyResultInput(
        @Schema(required = true) @Nullable String title,

        @Schema(description = "What it is counted in; may be left out when it follows a metric, whose unit it has.")
        @Nullable
        String unit,

        @Schema(required = true, description = "Which way it gets better.") @Nullable
        Direction direction,

        @Schema(required = true) @Nullable BigDecimal baseline,

        @Schema(required = true, description = "Better than the baseline.") @Nullable
        BigDecimal target,

        @Schema(required = true) @Nullable KeyResultKind kind,
        @Schema(required = true) @Nullable UUID ownerId,

        @Schema(
                description =
                        "The guiding metric of one of the cycle's visions that it follows; then check-ins have no value.")
        @Nullable
        UUID metricId) {
    KeyResultDraft draft() {
        return new KeyResultDraft(
                title,
                unit,
                direction,
                baseline,
                target,
                kind,
                ownerId == null ? null : new PersonId(ownerId),
                metricId);
    }
}
