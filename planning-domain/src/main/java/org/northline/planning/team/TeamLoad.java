package org.northline.planning.team;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a team has and what the items of a cycle take of it; person-weeks, rounded half-up to one decimal.
 *
 * @param capacity none while nobody has set one
 * @param quarters always four
 * @param notScheduled what the items without both dates take
 */
public record TeamLoad(
        TeamRow team, Optional<CapacityVersion> capacity, List<QuarterLoad> quarters, BigDecimal notScheduled) {
    public TeamLoad {
        quarters = List.copyOf(quarters);
    }

    /** Which version of which capacity was read. */
    public record CapacityVersion(UUID id, long version) {}

    /**
     * One quarter of a team.
     *
     * @param weeks what the team can do
     * @param load what all items take
     * @param promoted what those of them take that are on the portfolio roadmap
     */
    public record QuarterLoad(int quarter, QuarterLine line, BigDecimal weeks, BigDecimal load, BigDecimal promoted) {}
}
