package org.northline.planning.workspace;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.Page;

/** Reads the files with workspaces that an organisation took in, and what of an imported one still waits for the gate. For administrators. */
@OnePerServer
public class WorkspaceImports {
    private static final UUID AFTER_ALL = new UUID(-1, -1);

    /** A server that died left its progress behind: what is older than a minute is not running. */
    private static final String SELECT = """
            SELECT w.id, w.file_name, w.byte_size, w.organisation, w.exported_at, w.schema_version, w.rows_total, w.people_arriving, w.people_here,
              w.awaited, p.name AS taken_in_by, w.created_at, w.finished_at, w.version, g.rows_read,
              EXISTS (SELECT FROM planning.workspace_import_chunk c WHERE c.org_id = w.org_id AND c.import_id = w.id) AS kept
            FROM planning.workspace_import w
            JOIN planning.person p ON p.org_id = w.org_id AND p.id = w.changed_by
            LEFT JOIN planning.workspace_import_progress g ON g.org_id = w.org_id AND g.import_id = w.id
              AND g.updated_at > now() - interval '1 minute'
            WHERE w.org_id = :org AND
            """;

    private static final String AWAITED = """
            SELECT a.item_id, i.number, i.title, p.name AS product, coalesce(g.standing, 'DRAFT') AS standing
            FROM planning.awaited_entry a
            JOIN planning.roadmap_item i ON i.org_id = a.org_id AND i.id = a.item_id AND i.withdrawn_at IS NULL
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN planning.gate_standings(:org) g ON g.item_id = a.item_id
            WHERE a.org_id = :org
              AND NOT EXISTS (SELECT FROM planning.portfolio_entry e WHERE e.org_id = a.org_id AND e.item_id = a.item_id)
              AND NOT EXISTS (SELECT FROM planning.portfolio_removal r WHERE r.org_id = a.org_id AND r.item_id = a.item_id)
              AND a.item_id > :after
            ORDER BY a.item_id LIMIT :most
            """;

    private final Jdbi jdbi;

    @Inject
    WorkspaceImports(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Newest first: ids grow with time. */
    public Page<WorkspaceImportRow> page(Actor actor, int limit, Optional<String> cursor) {
        actor.require(Capacity.ADMINISTRATOR);
        UUID before = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(AFTER_ALL);
        List<WorkspaceImportRow> rows =
                jdbi.withHandle(handle -> handle.createQuery(SELECT + "w.id < :before ORDER BY w.id DESC LIMIT :most")
                        .bind("org", actor.org().value())
                        .bind("before", before)
                        .bind("most", limit + 1)
                        .map((row, context) -> read(row, List.of()))
                        .list());
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** With what is in it; refuses with {@link NotFound} when it is absent or another organisation's. */
    public WorkspaceImportRow get(Actor actor, WorkspaceImportId id) {
        actor.require(Capacity.ADMINISTRATOR);
        List<WorkspaceCount> parts = jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT name, rows FROM planning.workspace_import_part
                        WHERE org_id = :org AND import_id = :id ORDER BY position
                        """)
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(WorkspaceCount.class))
                .list());
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + "w.id = :id")
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .map((row, context) -> read(row, parts))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    /** What stood on the portfolio roadmap where it came from and does not stand here yet. */
    public Page<AwaitedItem> awaited(Actor actor, WorkspaceImportId id, int limit, Optional<String> cursor) {
        get(actor, id);
        UUID after = Cursor.decode(cursor, 1).map(last -> last.uuid(0)).orElse(new UUID(0, 0));
        List<AwaitedItem> rows = jdbi.withHandle(handle -> handle.createQuery(AWAITED)
                .bind("org", actor.org().value())
                .bind("after", after)
                .bind("most", limit + 1)
                .map(ConstructorMapper.of(AwaitedItem.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.itemId()));
    }

    private static WorkspaceImportRow read(ResultSet row, List<WorkspaceCount> parts) throws SQLException {
        return new WorkspaceImportRow(
                row.getObject("id", UUID.class),
                row.getString("file_name"),
                row.getLong("byte_size"),
                row.getString("organisation"),
                row.getObject("exported_at", OffsetDateTime.class).toInstant(),
                row.getString("schema_version"),
                row.getLong("rows_total"),
                row.getInt("people_arriving"),
                row.getInt("people_here"),
                row.getInt("awaited"),
                row.getString("taken_in_by"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("finished_at", OffsetDateTime.class)),
                row.getBoolean("kept"),
                Optional.ofNullable(row.getObject("rows_read", Long.class)),
                parts,
                row.getLong("version"));
    }

    private static Optional<Instant> moment(@Nullable OffsetDateTime read) {
        return Optional.ofNullable(read).map(OffsetDateTime::toInstant);
    }
}
