package org.northline.web.scenario;

import java.math.BigDecimal;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.northline.planning.scenario.ScenarioRow;
import org.northline.planning.scenario.ScenarioSettings;
import org.northline.planning.scenario.Thoroughness;

/** A draft of the plan of a cycle. */
@Schema(name = "Scenario")
public record ScenarioView(
        @Schema(required = true) UUID id,
        @Schema(required = true) UUID cycleId,
        @Schema(required = true) String name,
        @Schema(required = true) String note,
        @Schema(required = true) Thoroughness thoroughness,
        @Schema(required = true) int capacityPercent,
        @Schema(required = true) int budgetPercent,
        @Schema(required = true) int delayPercent,
        @Schema(required = true) boolean keepsPromoted,
        @Schema(required = true) boolean keepsAllocation,
        @Schema(required = true) List<Integer> leadDays,
        @Schema(required = true) List<Integer> reviewHours,
        Optional<Integer> reviewerHours,
        @Schema(required = true) List<AssumptionView> assumptions,

        @Schema(description = "The newest consolidation of it.")
        Optional<ResultView> result,

        @Schema(
                required = true,
                description = "Whether it, or the scenario that it is a copy of, has a plan that can be adjusted.")
        boolean adjustable,

        @Schema(required = true) String changedBy,
        @Schema(required = true) OffsetDateTime changedAt,
        @Schema(required = true) long version) {
    static ScenarioView of(ScenarioRow row) {
        ScenarioSettings settings = row.settings();
        return new ScenarioView(
                row.id(),
                row.cycleId(),
                settings.name(),
                settings.note(),
                settings.thoroughness(),
                settings.capacityPercent(),
                settings.budgetPercent(),
                settings.delayPercent(),
                settings.keepsPromoted(),
                settings.keepsAllocation(),
                settings.pace().leadDays(),
                settings.pace().hours(),
                settings.pace().reviewerHours(),
                row.assumptions().stream().map(AssumptionView::of).toList(),
                row.result().map(ResultView::of),
                row.adjustable(),
                row.changedBy(),
                row.changedAt(),
                row.version());
    }

    /** What came of a scenario. */
    @Schema(name = "ScenarioResult")
    public record ResultView(
            @Schema(required = true) UUID consolidationId,
            @Schema(required = true) String state,

            @Schema(description = "In points.") Optional<BigDecimal> value,

            @Schema(description = "No plan is worth more; in points.")
            Optional<BigDecimal> bound,

            @Schema(
                    required = true,
                    description = "Whether the scenario is still what it was when it was consolidated.")
            boolean current) {
        static ResultView of(ScenarioRow.Result result) {
            return new ResultView(
                    result.consolidationId(),
                    result.state(),
                    result.value().map(value -> BigDecimal.valueOf(value, 2)),
                    result.bound().map(bound -> BigDecimal.valueOf(bound, 2)),
                    result.current());
        }
    }
}
