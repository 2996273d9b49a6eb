package org.northline.planning.roadmap;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items of a cycle whose line to a chosen strategy is broken, with the first break of each. */
@OnePerServer
public class Orphans {
    private static final String PAGE = """
            SELECT i.id, i.number_year, i.number_serial, i.number, i.title, i.product_id, p.name AS product_name,
                   CASE WHEN t.id IS NULL THEN 'NO_THEME'
                        WHEN t.archived_at IS NOT NULL THEN 'THEME_ARCHIVED'
                        WHEN o.stance IS DISTINCT FROM 'PURSUE' THEN 'STRATEGY_NOT_PURSUED'
                        ELSE 'STRATEGY_NOT_CHOSEN' END AS broken
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.strategy_option o ON o.org_id = t.org_id AND o.id = t.option_id
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
              AND (t.id IS NULL OR t.archived_at IS NOT NULL OR o.stance IS DISTINCT FROM 'PURSUE' OR NOT o.chosen)
              AND (i.number_year, i.number_serial) > (:after_year, :after_serial)
            ORDER BY i.number_year, i.number_serial
            LIMIT :limit
            """;

    private final Jdbi jdbi;

    @Inject
    public Orphans(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<Orphan> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Orphan> rows = jdbi.withHandle(handle -> handle.createQuery(PAGE)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("after_year", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(1)).orElse(0))
                .bind("limit", limit + 1)
                .map(ConstructorMapper.of(Orphan.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.numberYear(), row.numberSerial()));
    }

    /** An item without a line, and where the line breaks. */
    public record Orphan(
            UUID id,
            int numberYear,
            int numberSerial,
            String number,
            String title,
            UUID productId,
            String productName,
            BrokenLine broken) {}
}
