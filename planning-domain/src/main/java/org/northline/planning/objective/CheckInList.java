package org.northline.planning.objective;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads what was said about a key result, withdrawn or not, the newest day first. */
@OnePerServer
public class CheckInList {
    private static final String SELECT = """
            SELECT c.id, c.key_result_id, c.checked_on, c.value, c.confidence, c.note, c.author_id, a.name AS author_name, c.written_at,
                   c.withdrawn_at, c.withdrawal_reason, CASE WHEN c.withdrawn_at IS NOT NULL THEN w.name END AS withdrawn_by_name
            FROM planning.check_in c
            JOIN planning.person a ON a.org_id = c.org_id AND a.id = c.author_id
            JOIN planning.person w ON w.org_id = c.org_id AND w.id = c.changed_by
            WHERE c.org_id = :org
            """;

    private final Jdbi jdbi;

    @Inject
    public CheckInList(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<CheckInRow> page(OrgId org, KeyResultId keyResult, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 1);
        List<CheckInRow> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        AND c.key_result_id = :key_result
                        AND (NOT :further OR (c.checked_on, c.written_at, c.id) < (
                          SELECT b.checked_on, b.written_at, b.id FROM planning.check_in b WHERE b.org_id = :org AND b.id = :after))
                        ORDER BY c.checked_on DESC, c.written_at DESC, c.id DESC LIMIT :limit
                        """)
                .bind("org", org.value())
                .bind("key_result", keyResult.value())
                .bind("further", after.isPresent())
                .bind("after", after.map(key -> key.uuid(0)).orElse(new UUID(0, 0)))
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(CheckInRow.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    /** Refuses with {@link NotFound} when it is absent or another organisation's. */
    public CheckInRow get(OrgId org, CheckInId id) {
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND c.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map(ConstructorMapper.of(CheckInRow.class))
                .findOne()
                .orElseThrow(NotFound::new));
    }
}
