package org.northline.planning.scenario;

import static java.util.Objects.requireNonNull;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A scenario as it is read.
 *
 * @param assumptions those that are not withdrawn
 * @param adjustable whether it, or one that it was copied from, directly or not, has a plan that can be adjusted
 */
public record ScenarioRow(
        UUID id,
        UUID cycleId,
        ScenarioSettings settings,
        List<AssumptionRow> assumptions,
        Optional<Result> result,
        boolean adjustable,
        String changedBy,
        OffsetDateTime changedAt,
        long version) {
    public ScenarioRow {
        requireNonNull(id, "id");
        requireNonNull(cycleId, "cycleId");
        requireNonNull(settings, "settings");
        assumptions = List.copyOf(assumptions);
        requireNonNull(result, "result");
        requireNonNull(changedBy, "changedBy");
        requireNonNull(changedAt, "changedAt");
    }

    ScenarioRow with(List<AssumptionRow> own) {
        return new ScenarioRow(id, cycleId, settings, own, result, adjustable, changedBy, changedAt, version);
    }

    /**
     * The newest consolidation of the scenario.
     *
     * @param current whether the scenario is still what it was when it was asked for; facts of the plan may have changed all the same
     */
    public record Result(
            UUID consolidationId, String state, Optional<Long> value, Optional<Long> bound, boolean current) {
        public Result {
            requireNonNull(consolidationId, "consolidationId");
            requireNonNull(state, "state");
            requireNonNull(value, "value");
            requireNonNull(bound, "bound");
        }
    }
}
