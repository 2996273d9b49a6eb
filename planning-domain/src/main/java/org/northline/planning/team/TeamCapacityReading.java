package org.northline.planning.team;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the capacity of one team in one cycle in one statement. */
@OnePerServer
public class TeamCapacityReading {
    private final Jdbi jdbi;

    @Inject
    public TeamCapacityReading(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public CapacityRow of(OrgId org, TeamCapacityId id) {
        List<CapacityRow> quarters = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT c.team_id, c.cycle_id, c.version, q.people, q.days_off, q.run_share, round(q.weeks, 1) AS weeks
                        FROM planning.team_capacity c
                        JOIN planning.quarter_capacity q ON q.org_id = c.org_id AND q.capacity_id = c.id
                        WHERE c.org_id = :org AND c.id = :id ORDER BY q.quarter
                        """)
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) -> new CapacityRow(
                        row.getObject("team_id", UUID.class),
                        row.getObject("cycle_id", UUID.class),
                        row.getLong("version"),
                        List.of(new Quarter(
                                new QuarterLine(
                                        row.getBigDecimal("people"),
                                        row.getBigDecimal("days_off"),
                                        row.getInt("run_share")),
                                row.getBigDecimal("weeks")))))
                .list());
        CapacityRow first = quarters.stream().findFirst().orElseThrow(NotFound::new);
        return new CapacityRow(
                first.teamId(),
                first.cycleId(),
                first.version(),
                quarters.stream().flatMap(row -> row.quarters().stream()).toList());
    }

    /** A capacity as it is read. */
    public record CapacityRow(UUID teamId, UUID cycleId, long version, List<Quarter> quarters) {
        public CapacityRow {
            quarters = List.copyOf(quarters);
        }
    }

    /**
     * One of its quarters.
     *
     * @param weeks person-weeks, rounded half-up to one decimal: (13 weeks of each of the people, less the days off) without the share that keeps
     *     what exists alive
     */
    public record Quarter(QuarterLine line, BigDecimal weeks) {}
}
