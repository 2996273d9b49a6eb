package org.northline.planning.scoring;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads the scorecard of a cycle in one statement. */
@OnePerServer
public class ScorecardReading {
    private final Jdbi jdbi;

    @Inject
    public ScorecardReading(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when the cycle is absent, archived or another organisation's. */
    public ScorecardRow of(OrgId org, CycleId cycle) {
        List<Line> lines = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT s.version, r.id, r.name, r.weight, r.direction
                        FROM planning.scorecard s
                        JOIN planning.planning_cycle c ON c.org_id = s.org_id AND c.id = s.id AND c.archived_at IS NULL
                        JOIN planning.scoring_criterion r
                          ON r.org_id = s.org_id AND r.cycle_id = s.id AND r.withdrawn_at IS NULL
                        WHERE s.org_id = :org AND s.id = :cycle
                        ORDER BY r.position
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> line(row))
                .list());
        if (lines.isEmpty()) {
            throw new NotFound();
        }
        return new ScorecardRow(
                lines.stream().map(Line::criterion).toList(), lines.get(0).version());
    }

    private static Line line(ResultSet row) throws SQLException {
        return new Line(
                row.getLong("version"),
                new Criterion(
                        row.getObject("id", UUID.class),
                        row.getString("name"),
                        row.getInt("weight"),
                        Direction.valueOf(row.getString("direction"))));
    }

    /** The criteria of a scorecard, never none, in their order. */
    public record ScorecardRow(List<Criterion> criteria, long version) {
        public ScorecardRow {
            criteria = List.copyOf(criteria);
        }
    }

    private record Line(long version, Criterion criterion) {}
}
