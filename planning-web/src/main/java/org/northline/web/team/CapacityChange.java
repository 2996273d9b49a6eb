package org.northline.web.team;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All quarters of a capacity anew. */
public record CapacityChange(
        @Schema(required = true, description = "The first to the fourth quarter.") @Valid @Nullable
        List<@NotNull QuarterInput> quarters) {}
