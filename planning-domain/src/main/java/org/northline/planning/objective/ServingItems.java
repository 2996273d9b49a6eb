package org.northline.planning.objective;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items that serve the key results of one objective, by key result and number, each page in one statement. */
@OnePerServer
public class ServingItems {
    // The gate is asked of one item at a time: only an equation reaches the tables below its view.
    private static final String PAGE = """
            WITH served AS MATERIALIZED (
              SELECT i.org_id, k.id AS key_result_id, k.position AS key_result_position, i.id AS item_id, i.number_year,
                     i.number_serial, i.number, i.title, p.name AS product_name, e.item_id IS NOT NULL AS on_portfolio
              FROM planning.key_result k
              JOIN planning.item_key_result l ON l.org_id = k.org_id AND l.key_result_id = k.id AND l.withdrawn_at IS NULL
              JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
              JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
              LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
              WHERE k.org_id = :org AND k.objective_id = :objective AND k.withdrawn_at IS NULL
                AND (k.position, i.number_year, i.number_serial) > (:after_position, :after_year, :after_serial)
              ORDER BY k.position, i.number_year, i.number_serial
              LIMIT :limit)
            SELECT s.key_result_id, s.key_result_position, s.item_id, s.number_year, s.number_serial, s.number, s.title,
                   s.product_name, coalesce(g.standing, 'DRAFT') AS standing, s.on_portfolio
            FROM served s
            LEFT JOIN LATERAL (
              SELECT q.standing FROM planning.gate_standing q WHERE q.org_id = :org AND q.item_id = s.item_id OFFSET 0) g ON true
            ORDER BY s.key_result_position, s.number_year, s.number_serial
            """;

    private final Jdbi jdbi;

    @Inject
    public ServingItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<ServingItem> page(OrgId org, ObjectiveId objective, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 3);
        List<ServingItem> rows = jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("org", org.value())
                .bind("objective", objective.value())
                .bind("after_position", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_year", after.map(key -> key.integer(1)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(2)).orElse(0))
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(ServingItem.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.keyResultPosition(), row.numberYear(), row.numberSerial()));
    }
}
