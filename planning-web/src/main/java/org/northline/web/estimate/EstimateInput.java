package org.northline.web.estimate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.estimate.Estimate;
import org.northline.planning.estimate.EstimateConfidence;
import org.northline.planning.estimate.Impact;
import org.northline.planning.shared.Money;

/** What an item is worth and costs, as typed; whatever is left out is not known. */
public record EstimateInput(
        @Schema(description = "Of the whole item in its cycle, 0 or more, in the cycle's currency.") @Nullable
        Money cost,

        @Nullable Impact impact,
        @Nullable EstimateConfidence confidence,

        @Schema(required = true, description = "Whether the plan cannot do without it. The gate is asked all the same.")
        @Nullable
        Boolean mandatory,

        @Schema(description = "Required of a mandatory item, at most 300 characters; left out for any other.") @Nullable
        String mandatoryReason,

        @Schema(description = "The first quarter of the cycle in which it may be done, 1 to 4.") @Nullable
        Integer earliestQuarter,

        @Schema(description = "The last quarter of the cycle in which it may be done, 1 to 4.") @Nullable
        Integer latestQuarter) {
    Estimate.Draft draft() {
        return new Estimate.Draft(cost, impact, confidence, mandatory, mandatoryReason, earliestQuarter, latestQuarter);
    }
}
