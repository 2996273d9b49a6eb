package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the baselines of a cycle, the newest first. */
@OnePerServer
public class BaselineList {
    private static final String SELECT = """
            SELECT b.id, b.cycle_id, b.name, b.note, b.taken_at, p.id AS taken_by_id, p.name AS taken_by_name, n.items, n.on_portfolio
            FROM planning.baseline b
            JOIN planning.person p ON p.org_id = b.org_id AND p.id = b.changed_by
            CROSS JOIN LATERAL (
              SELECT count(*) AS items, count(*) FILTER (WHERE i.on_portfolio) AS on_portfolio
              FROM planning.baseline_item i WHERE i.org_id = b.org_id AND i.baseline_id = b.id) n
            WHERE b.org_id = :org
            """;

    private static final String AFTER = " AND (b.taken_at, b.id) < (:after_at, :after_id)";

    private final Jdbi jdbi;

    @Inject
    public BaselineList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<BaselineRow> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        String sql = SELECT + " AND b.cycle_id = :cycle" + (after.isPresent() ? AFTER : "")
                + " ORDER BY b.taken_at DESC, b.id DESC LIMIT :most";
        List<BaselineRow> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("most", limit + 1);
            after.ifPresent(last -> query.bind("after_at", last.instant(0).atOffset(ZoneOffset.UTC))
                    .bind("after_id", last.uuid(1)));
            return query.map(BaselineList::row).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.takenAt(), row.id()));
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public BaselineRow get(OrgId org, BaselineId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND b.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(BaselineList::row)
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private static BaselineRow row(ResultSet row, StatementContext context) throws SQLException {
        return new BaselineRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                row.getString("name"),
                row.getString("note"),
                row.getObject("taken_at", OffsetDateTime.class).toInstant(),
                row.getObject("taken_by_id", UUID.class),
                row.getString("taken_by_name"),
                row.getInt("items"),
                row.getInt("on_portfolio"));
    }
}
