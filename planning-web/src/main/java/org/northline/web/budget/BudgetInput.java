package org.northline.web.budget;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.northline.planning.budget.BudgetAmounts;
import org.northline.planning.shared.Money;

/** The money of a cycle, as typed. */
public record BudgetInput(
        @Schema(
                required = true,
                description = "Of the first to the fourth quarter, each 0 or more in the cycle's currency.")
        @Nullable
        List<@Nullable Money> quarters,

        @Schema(description = "What the year has in all, when that is less than its quarters together.") @Nullable
        Money yearTotal) {
    BudgetAmounts.Draft draft() {
        return new BudgetAmounts.Draft(quarters == null ? null : new ArrayList<>(quarters), yearTotal);
    }
}
