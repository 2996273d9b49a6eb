package org.northline.web.team;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.team.EffortRange;

/** An effort estimated anew: person-weeks above 0 with at most one decimal. */
public record EffortChange(
        @Schema(required = true) @Nullable BigDecimal low,
        @Schema(required = true) @Nullable BigDecimal likely,
        @Schema(required = true) @Nullable BigDecimal high) {
    EffortRange.Draft draft() {
        return new EffortRange.Draft(low, likely, high);
    }
}
