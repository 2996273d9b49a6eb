package org.northline.web.vision;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.ProductId;
import org.northline.planning.shared.Actor;
import org.northline.planning.vision.VisionLevel;
import org.northline.planning.vision.WriteVision;

/** The first vision of a level. */
public record NewVision(
        @Schema(required = true) @Nullable VisionLevel level,

        @Schema(description = "The product, when the level is PRODUCT; left out otherwise.") @Nullable
        UUID productId,

        @Schema(required = true) @Nullable String statement,

        @Schema(required = true, description = "3 to 5.") @Nullable
        Integer horizonYears,

        @Schema(required = true, description = "Exactly one of them is the North Star.") @Valid @Nullable
        List<@NotNull MetricInput> metrics) {
    WriteVision.Command toCommand(Actor actor, CycleId cycle) {
        return new WriteVision.Command(
                actor,
                cycle,
                level,
                productId == null ? null : new ProductId(productId),
                new VisionChange(statement, horizonYears, metrics).toDraft());
    }
}
