package org.northline.planning.objective;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.objective.KeyResultRow.Named;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads objectives that are not archived with their key results, by theme and position, each page in two statements. */
@OnePerServer
public class ObjectiveList {
    private static final String SELECT = """
            SELECT o.id, o.cycle_id, o.theme_id, t.name AS theme_name, t.position AS theme_position,
                   o.product_id, p.name AS product_name, o.title, o.why, o.owner_id, w.name AS owner_name, o.commitment,
                   o.position, o.version
            FROM planning.objective o
            JOIN planning.planning_cycle c ON c.org_id = o.org_id AND c.id = o.cycle_id AND c.archived_at IS NULL
            JOIN planning.strategic_theme t ON t.org_id = o.org_id AND t.id = o.theme_id
            JOIN planning.person w ON w.org_id = o.org_id AND w.id = o.owner_id
            LEFT JOIN planning.product p ON p.org_id = o.org_id AND p.id = o.product_id
            WHERE o.org_id = :org AND o.archived_at IS NULL
            """;

    private final Jdbi jdbi;
    private final KeyResultList keyResults;

    @Inject
    public ObjectiveList(Jdbi jdbi, KeyResultList keyResults) {
        this.jdbi = jdbi;
        this.keyResults = keyResults;
    }

    public Page<ObjectiveRow> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<ObjectiveRow> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT + """
                        AND o.cycle_id = :cycle AND (t.position, o.position) > (:after_theme, :after_position)
                        ORDER BY t.position, o.position LIMIT :limit
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("after_theme", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_position", after.map(key -> key.integer(1)).orElse(0))
                .bind("limit", limit + 1)
                .map((row, context) -> objective(row))
                .list());
        Page<ObjectiveRow> page =
                Page.of(rows, limit, row -> Cursor.of(row.theme().position(), row.position()));
        Map<UUID, List<KeyResultRow>> parts = parts(org, page.items());
        return page.map(row -> row.with(parts.getOrDefault(row.id(), List.of())));
    }

    /** Refuses with {@link NotFound} when it is absent, archived or another organisation's. */
    public ObjectiveRow get(OrgId org, ObjectiveId id) {
        ObjectiveRow found = jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND o.id = :id")
                .bind("org", org.value())
                .bind("id", id.value())
                .map((row, context) -> objective(row))
                .findOne()
                .orElseThrow(NotFound::new));
        return found.with(keyResults.ofObjectives(org, List.of(id.value())));
    }

    private Map<UUID, List<KeyResultRow>> parts(OrgId org, List<ObjectiveRow> objectives) {
        List<UUID> ids = objectives.stream().map(ObjectiveRow::id).toList();
        return keyResults.ofObjectives(org, ids).stream()
                .collect(Collectors.groupingBy(row -> row.objective().id()));
    }

    private static ObjectiveRow objective(ResultSet row) throws SQLException {
        UUID product = row.getObject("product_id", UUID.class);
        return new ObjectiveRow(
                row.getObject("id", UUID.class),
                row.getObject("cycle_id", UUID.class),
                new ObjectiveRow.Theme(
                        row.getObject("theme_id", UUID.class),
                        row.getString("theme_name"),
                        row.getInt("theme_position")),
                product == null ? Optional.empty() : Optional.of(new Named(product, row.getString("product_name"))),
                row.getString("title"),
                row.getString("why"),
                new Named(row.getObject("owner_id", UUID.class), row.getString("owner_name")),
                Commitment.valueOf(row.getString("commitment")),
                row.getInt("position"),
                List.of(),
                row.getLong("version"));
    }
}
