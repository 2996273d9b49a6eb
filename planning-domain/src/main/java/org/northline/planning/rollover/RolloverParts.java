package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the report of a roll-over: each part with what became of it, then each item that was left with its reason; each page in one statement. */
@OnePerServer
public class RolloverParts {
    private static final String SELECT = """
            SELECT * FROM (
              SELECT 1 AS turn, c.id, c.kind, c.origin_id, i.number, coalesce(i.title, t.name, o.title) AS title,
                c.copy_id, k.number AS copy_number, '' AS reason
              FROM planning.carried_part c
              LEFT JOIN planning.roadmap_item i ON i.org_id = c.org_id AND i.id = c.item_id
              LEFT JOIN planning.roadmap_item k ON k.org_id = c.org_id AND k.id = c.copy_item_id
              LEFT JOIN planning.strategic_theme t ON t.org_id = c.org_id AND t.id = c.theme_id
              LEFT JOIN planning.objective o ON o.org_id = c.org_id AND o.id = c.objective_id
              WHERE c.org_id = :org AND c.rollover_id = :id
              UNION ALL
              SELECT 2, l.id, 'ITEM', l.item_id, i.number, i.title, NULL, NULL, l.reason
              FROM planning.left_item l
              JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id
              WHERE l.org_id = :org AND l.rollover_id = :id) part
            WHERE (turn, id) > (:turn, :after) ORDER BY turn, id LIMIT :most
            """;

    private final Jdbi jdbi;
    private final RolloverList list;

    @Inject
    public RolloverParts(Jdbi jdbi, RolloverList list) {
        this.jdbi = jdbi;
        this.list = list;
    }

    /** Refuses with {@link NotFound} when the roll-over is absent or another organisation's. */
    public Page<RolloverPart> page(OrgId org, RolloverId id, int limit, Optional<String> cursor) {
        UUID rollover = list.get(org, id).id();
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery(SELECT)
                .bind("org", org.value())
                .bind("id", rollover)
                .bind("turn", after.map(last -> last.integer(0)).orElse(0))
                .bind("after", after.map(last -> last.uuid(1)).orElse(new UUID(0, 0)))
                .bind("most", limit + 1)
                .map((row, context) -> row(row))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.turn(), row.id())).map(Row::part);
    }

    private static Row row(ResultSet row) throws SQLException {
        return new Row(
                row.getInt("turn"),
                row.getObject("id", UUID.class),
                new RolloverPart(
                        PartKind.valueOf(row.getString("kind")),
                        row.getObject("origin_id", UUID.class),
                        Optional.ofNullable(row.getString("number")),
                        row.getString("title"),
                        Optional.ofNullable(row.getObject("copy_id", UUID.class)),
                        Optional.ofNullable(row.getString("copy_number")),
                        row.getString("reason")));
    }

    private record Row(int turn, UUID id, RolloverPart part) {}

    /**
     * A line of the report.
     *
     * @param number of an item
     * @param copy none of what was left
     * @param reason why it was left; empty for what was carried over
     */
    public record RolloverPart(
            PartKind kind,
            UUID origin,
            Optional<String> number,
            String title,
            Optional<UUID> copy,
            Optional<String> copyNumber,
            String reason) {}
}
