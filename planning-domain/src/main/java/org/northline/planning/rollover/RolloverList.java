package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the roll-overs of a cycle, the newest first, each page in one statement. The ids follow the time at which they were made. */
@OnePerServer
public class RolloverList {
    private static final String SELECT = """
            SELECT r.id, r.from_cycle_id, r.to_cycle_id, y.year, r.finished_at, r.undone_at IS NOT NULL AS undone, p.name AS made_by,
                   (SELECT count(*) FROM planning.carried_part c WHERE c.org_id = r.org_id AND c.rollover_id = r.id AND c.kind = 'ITEM') AS items,
                   (SELECT count(*) FROM planning.carried_part c WHERE c.org_id = r.org_id AND c.rollover_id = r.id AND c.kind = 'THEME')
                     AS themes,
                   (SELECT count(*) FROM planning.carried_part c WHERE c.org_id = r.org_id AND c.rollover_id = r.id AND c.kind = 'OBJECTIVE')
                     AS objectives,
                   (SELECT count(*) FROM planning.left_item l WHERE l.org_id = r.org_id AND l.rollover_id = r.id) AS left_items,
                   ARRAY(SELECT c.kind || ' ' || c.went || ' ' || c.stayed FROM planning.carried_count c
                     WHERE c.org_id = r.org_id AND c.rollover_id = r.id) AS counts
            FROM planning.rollover r
            JOIN planning.planning_cycle y ON y.org_id = r.org_id AND y.id = r.to_cycle_id
            JOIN planning.person p ON p.org_id = r.org_id AND p.id = coalesce(r.made_by, r.changed_by)
            WHERE r.org_id = :org
            """;

    private final Jdbi jdbi;

    @Inject
    public RolloverList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<RolloverRow> page(OrgId org, CycleId from, int limit, Optional<String> cursor) {
        Optional<UUID> before = Cursor.decode(cursor, 1).map(key -> key.uuid(0));
        List<RolloverRow> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + " AND r.from_cycle_id = :cycle"
                            + (before.isPresent() ? " AND r.id < :before" : "") + " ORDER BY r.id DESC LIMIT :most")
                    .bind("org", org.value())
                    .bind("cycle", from.value())
                    .bind("most", limit + 1);
            before.ifPresent(id -> query.bind("before", id));
            return query.map((row, context) -> row(row)).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public RolloverRow get(OrgId org, RolloverId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND r.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) -> row(row))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private static RolloverRow row(ResultSet row) throws SQLException {
        return new RolloverRow(
                row.getObject("id", UUID.class),
                row.getObject("to_cycle_id", UUID.class),
                row.getInt("year"),
                row.getInt("items"),
                row.getInt("themes"),
                row.getInt("objectives"),
                row.getInt("left_items"),
                counts(row),
                row.getString("made_by"),
                row.getTimestamp("finished_at").toInstant(),
                row.getBoolean("undone"));
    }

    private static List<AlongCount> counts(ResultSet row) throws SQLException {
        return Stream.of((String[]) row.getArray("counts").getArray())
                .map(count -> count.split(" "))
                .map(count -> new AlongCount(
                        AlongKind.valueOf(count[0]), Integer.parseInt(count[1]), Integer.parseInt(count[2])))
                .sorted(Comparator.comparing(AlongCount::kind))
                .toList();
    }

    /**
     * A roll-over as it is read.
     *
     * @param counts what went along and what stayed; none of a roll-over that was made before this was counted
     */
    public record RolloverRow(
            UUID id,
            UUID toCycleId,
            int toYear,
            int items,
            int themes,
            int objectives,
            int left,
            List<AlongCount> counts,
            String madeBy,
            Instant madeAt,
            boolean undone) {
        public RolloverRow {
            counts = List.copyOf(counts);
        }
    }
}
