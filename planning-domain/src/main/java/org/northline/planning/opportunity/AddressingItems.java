package org.northline.planning.opportunity;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items that address one opportunity, by number, each page in one statement. */
@OnePerServer
public class AddressingItems {
    // The gate is asked of one item at a time: only an equation reaches the tables below its view.
    private static final String PAGE = """
            WITH addressing AS MATERIALIZED (
              SELECT i.id AS item_id, i.number_year, i.number_serial, i.number, i.title, p.name AS product_name,
                     e.item_id IS NOT NULL AS on_portfolio
              FROM planning.item_opportunity l
              JOIN planning.roadmap_item i ON i.org_id = l.org_id AND i.id = l.item_id AND i.withdrawn_at IS NULL
              JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
              LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
              WHERE l.org_id = :org AND l.opportunity_id = :opportunity AND l.withdrawn_at IS NULL
                AND (i.number_year, i.number_serial) > (:after_year, :after_serial)
              ORDER BY i.number_year, i.number_serial
              LIMIT :limit)
            SELECT s.item_id, s.number_year, s.number_serial, s.number, s.title, s.product_name,
                   coalesce(g.standing, 'DRAFT') AS standing, s.on_portfolio
            FROM addressing s
            LEFT JOIN LATERAL (
              SELECT q.standing FROM planning.gate_standing q WHERE q.org_id = :org AND q.item_id = s.item_id OFFSET 0) g ON true
            ORDER BY s.number_year, s.number_serial
            """;

    private final Jdbi jdbi;

    @Inject
    public AddressingItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<AddressingItem> page(OrgId org, OpportunityId opportunity, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<AddressingItem> rows = jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("org", org.value())
                .bind("opportunity", opportunity.value())
                .bind("after_year", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(1)).orElse(0))
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(AddressingItem.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.numberYear(), row.numberSerial()));
    }
}
