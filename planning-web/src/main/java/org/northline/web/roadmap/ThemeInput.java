package org.northline.web.roadmap;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.strategy.OptionId;

/** A theme as typed. */
public record ThemeInput(
        @Schema(required = true) @Nullable String name,
        @Nullable String description,

        @Schema(required = true, description = "A chosen strategy of the cycle.") @Nullable
        UUID optionId) {
    @Nullable
    OptionId option() {
        return optionId == null ? null : new OptionId(optionId);
    }
}
