package org.northline.planning.team;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;
import org.northline.planning.team.TeamLoad.CapacityVersion;
import org.northline.planning.team.TeamLoad.QuarterLoad;

/** Reads what the teams have and what is asked of them in the quarters of one cycle, each page in one statement. */
@OnePerServer
public class TeamLoads {
    private static final String TEAMS = """
            WITH team AS MATERIALIZED (
              SELECT t.org_id, t.id, t.name, t.version FROM planning.team t
              WHERE t.org_id = :org AND t.archived_at IS NULL AND lower(t.name) > lower(:after) ORDER BY lower(t.name) LIMIT :most),
            asked AS MATERIALIZED (
              SELECT l.team_id, l.quarter, sum(l.weeks) AS load, sum(l.weeks) FILTER (WHERE l.on_portfolio) AS promoted
              FROM planning.item_loads(:org, :cycle) l GROUP BY l.team_id, l.quarter)
            SELECT t.id, t.name, t.version, c.id AS capacity_id, c.version AS capacity_version, n AS quarter,
              coalesce(q.people, 0) AS people, coalesce(q.days_off, 0) AS days_off, coalesce(q.run_share, 0) AS run_share,
              round(coalesce(q.weeks, 0), 1) AS weeks, round(coalesce(a.load, 0), 1) AS load,
              round(coalesce(a.promoted, 0), 1) AS promoted
            FROM team t
            CROSS JOIN generate_series(0, 4) AS n
            LEFT JOIN planning.team_capacity c ON c.org_id = t.org_id AND c.cycle_id = :cycle AND c.team_id = t.id
            LEFT JOIN planning.quarter_capacity q ON q.org_id = c.org_id AND q.capacity_id = c.id AND q.quarter = n
            LEFT JOIN asked a ON a.team_id = t.id AND a.quarter = n
            ORDER BY lower(t.name), n
            """;

    private static final String ITEMS = """
            SELECT l.item_id, i.number, i.title, round(l.weeks, 1) AS weeks, l.on_portfolio
            FROM planning.item_loads(:org, :cycle) l
            JOIN planning.roadmap_item i ON i.org_id = :org AND i.id = l.item_id
            WHERE l.team_id = :team AND l.quarter = :quarter
              AND (NOT :further OR (round(l.weeks, 1), i.id) < (:after_weeks, :after_id))
            ORDER BY round(l.weeks, 1) DESC, i.id DESC
            LIMIT :most
            """;

    // Quarter 0 has what is not scheduled.
    private static final int PARTS = 1 + TeamCapacity.QUARTERS;

    private final Jdbi jdbi;

    @Inject
    public TeamLoads(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** The teams that are not archived, by name without regard to case. */
    public Page<TeamLoad> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        String after = Cursor.decode(cursor, 1).map(c -> c.text(0)).orElse("");
        List<Part> parts = jdbi.withHandle(handle -> handle.createQuery(TEAMS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("after", after)
                .bind("most", limit + 1)
                .map((row, context) -> part(row))
                .list());
        List<TeamLoad> teams = IntStream.range(0, parts.size() / PARTS)
                .mapToObj(at -> load(parts.subList(at * PARTS, (at + 1) * PARTS)))
                .toList();
        return Page.of(teams, limit, load -> Cursor.of(load.team().name()));
    }

    /** The items that take something of the team in the quarter, or that are not scheduled; the largest first. */
    public Page<ItemLoad> items(
            OrgId org, CycleId cycle, TeamId team, Optional<Integer> quarter, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<ItemLoad> rows = jdbi.withHandle(handle -> handle.createQuery(ITEMS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("team", team.value())
                .bind("quarter", quarter.orElse(0))
                .bind("further", after.isPresent())
                .bind("after_weeks", after.map(c -> c.decimal(0)).orElse(BigDecimal.ZERO))
                .bind("after_id", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .bind("most", limit + 1)
                .map(ConstructorMapper.of(ItemLoad.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.weeks(), row.itemId()));
    }

    private static TeamLoad load(List<Part> parts) {
        Part first = parts.get(0);
        return new TeamLoad(
                first.team,
                first.capacity,
                parts.stream().skip(1).map(Part::quarter).toList(),
                first.quarter.load());
    }

    private static Part part(ResultSet row) throws SQLException {
        UUID capacity = row.getObject("capacity_id", UUID.class);
        return new Part(
                new TeamRow(row.getObject("id", UUID.class), row.getString("name"), row.getLong("version")),
                capacity == null
                        ? Optional.empty()
                        : Optional.of(new CapacityVersion(capacity, row.getLong("capacity_version"))),
                new QuarterLoad(
                        row.getInt("quarter"),
                        new QuarterLine(
                                row.getBigDecimal("people"), row.getBigDecimal("days_off"), row.getInt("run_share")),
                        row.getBigDecimal("weeks"),
                        row.getBigDecimal("load"),
                        row.getBigDecimal("promoted")));
    }

    /** One quarter of one team, or in quarter 0 what is not scheduled. */
    private record Part(TeamRow team, Optional<CapacityVersion> capacity, QuarterLoad quarter) {}
}
