package org.northline.planning.imports;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the imports of an organisation, newest first. */
@OnePerServer
public class ImportList {
    private static final String PAGE = """
            SELECT r.id, r.cycle_id, c.name AS cycle_name, r.source, r.file_name, r.row_count, r.state,
                   coalesce(r.rows_created, 0) AS created, coalesce(r.rows_updated, 0) AS updated,
                   coalesce(r.rows_unchanged, 0) AS unchanged, coalesce(r.rows_skipped, 0) AS skipped,
                   r.started_by, p.name AS started_by_name, r.created_at, r.finished_at,
                   r.state = 'DONE' AND NOT EXISTS (SELECT FROM planning.import_run later
                     WHERE later.org_id = r.org_id AND later.state = 'DONE'
                       AND (later.finished_at, later.id) > (r.finished_at, r.id)) AS undoable
            FROM planning.import_run r
            JOIN planning.planning_cycle c ON c.org_id = r.org_id AND c.id = r.cycle_id
            JOIN planning.person p ON p.org_id = r.org_id AND p.id = r.started_by
            WHERE r.org_id = :org AND (CAST(:cycle AS uuid) IS NULL OR r.cycle_id = CAST(:cycle AS uuid))
              AND (CAST(:before AS uuid) IS NULL OR r.id < CAST(:before AS uuid))
            ORDER BY r.id DESC
            LIMIT :limit
            """;

    private final Jdbi jdbi;

    @Inject
    public ImportList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Ids grow with time, so that their order is the order of the uploads. */
    public Page<Row> page(OrgId org, @Nullable UUID cycle, int limit, Optional<String> cursor) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("org", org.value())
                .bind("cycle", cycle == null ? null : cycle.toString())
                .bind(
                        "before",
                        Cursor.decode(cursor, 1)
                                .map(key -> key.uuid(0))
                                .map(UUID::toString)
                                .orElse(null))
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(Row.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** An import in the list. */
    public record Row(
            UUID id,
            UUID cycleId,
            String cycleName,
            String source,
            String fileName,
            int rowCount,
            ImportState state,
            int created,
            int updated,
            int unchanged,
            int skipped,
            UUID startedBy,
            String startedByName,
            Instant createdAt,
            @Nullable Instant finishedAt,
            boolean undoable) {}
}
