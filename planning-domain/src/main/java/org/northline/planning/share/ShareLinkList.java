package org.northline.planning.share;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
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

/** Reads the links of a cycle, the newest first, each page in one statement. The ids follow the time at which they were made. */
@OnePerServer
public class ShareLinkList {
    private static final String SELECT = """
            SELECT l.id, l.audience, l.lanes, l.shows_money, l.shows_names, l.snapshot_hash <> '' AS frozen, l.made_on, p.name AS made_by_name,
                   l.expires_on, l.revoked_at, l.version, coalesce(u.times, 0) AS times, u.last_used_at,
                   l.revoked_at IS NOT NULL OR l.expires_on < (now() AT TIME ZONE 'UTC')::date AS ended
            FROM planning.share_link l
            JOIN planning.person p ON p.org_id = l.org_id AND p.id = l.made_by
            LEFT JOIN planning.share_link_use u ON u.token_hash = l.token_hash
            WHERE l.org_id = :org
            """;

    private final Jdbi jdbi;

    @Inject
    public ShareLinkList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<ShareLinkRow> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<UUID> before = Cursor.decode(cursor, 1).map(key -> key.uuid(0));
        String condition = " AND l.cycle_id = :cycle" + (before.isPresent() ? " AND l.id < :before" : "");
        List<ShareLinkRow> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + condition + " ORDER BY l.id DESC LIMIT :most")
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("most", limit + 1);
            before.ifPresent(id -> query.bind("before", id));
            return query.map(ShareLinkList::row).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public ShareLinkRow get(OrgId org, ShareLinkId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND l.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ShareLinkList::row)
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private static ShareLinkRow row(ResultSet row, StatementContext context) throws SQLException {
        return new ShareLinkRow(
                row.getObject("id", UUID.class),
                row.getString("audience"),
                SharedLanes.valueOf(row.getString("lanes")),
                row.getBoolean("shows_money"),
                row.getBoolean("shows_names"),
                row.getBoolean("frozen"),
                row.getObject("made_on", LocalDate.class),
                row.getString("made_by_name"),
                row.getObject("expires_on", LocalDate.class),
                instant(row, "revoked_at"),
                row.getBoolean("ended"),
                row.getLong("times"),
                instant(row, "last_used_at"),
                row.getLong("version"));
    }

    private static Optional<Instant> instant(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getTimestamp(column)).map(Timestamp::toInstant);
    }
}
