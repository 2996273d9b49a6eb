package org.northline.web.scenario;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.scenario.ReviewPace;
import org.northline.planning.scenario.ScenarioSettings;
import org.northline.planning.scenario.Thoroughness;

/** A scenario as typed; what is left out is as usual. */
public record ScenarioInput(
        @Schema(required = true) @Nullable String name,

        @Schema(description = "At most 500 characters.") @Nullable
        String note,

        @Schema(description = "How long the best plan is looked for at most.") @Nullable
        Thoroughness thoroughness,

        @Schema(description = "All capacity in per cent of what there is, 1 to 300; 100 when left out.") @Nullable
        Integer capacityPercent,

        @Schema(description = "All money in per cent of what there is, 1 to 300; 100 when left out.") @Nullable
        Integer budgetPercent,

        @Schema(
                description =
                        "By how many per cent of its value an item is worth less for each quarter in which it comes later, 0 to 30; 5 when left out.")
        @Nullable
        Integer delayPercent,

        @Schema(description = "Whether what is on the portfolio roadmap stays in the plan; so when left out.") @Nullable
        Boolean keepsPromoted,

        @Schema(
                description =
                        "Whether each theme's cost has to lie within its band of the budget; not so when left out.")
        @Nullable
        Boolean keepsAllocation,

        @Schema(description = "Days that the gate takes for an item of tier 1 to 4.") @Nullable
        List<@Nullable Integer> leadDays,

        @Schema(description = "Hours that a review of tier 1 to 4 takes of the reviewers.") @Nullable
        List<@Nullable Integer> reviewHours,

        @Schema(description = "Hours that the reviewers have in a quarter; without a limit when left out.") @Nullable
        Integer reviewerHours) {
    ScenarioSettings.Draft draft() {
        boolean usual = leadDays == null && reviewHours == null && reviewerHours == null;
        return new ScenarioSettings.Draft(
                name,
                note,
                thoroughness,
                capacityPercent,
                budgetPercent,
                delayPercent,
                keepsPromoted,
                keepsAllocation,
                usual ? null : new ReviewPace.Draft(leadDays, reviewHours, reviewerHours));
    }
}
