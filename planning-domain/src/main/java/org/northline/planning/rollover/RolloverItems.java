package org.northline.planning.rollover;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items of a plan that are not withdrawn with what became of them, and what an item came from; each page in one statement. */
@OnePerServer
public class RolloverItems {
    private static final String SELECT = """
            WITH gate AS MATERIALIZED (SELECT g.item_id, g.standing FROM planning.gate_standings(:org) g)
            SELECT i.id, i.number, i.number_year, i.number_serial, i.title, i.product_id, p.name AS product_name, t.name AS theme_name,
                   coalesce(g.standing, 'DRAFT') AS standing, n.item_id IS NOT NULL AS on_portfolio,
                   i.starts_on IS NOT NULL AND i.ends_on IS NOT NULL AS placed, l.reason,
                   k.id AS other_id, k.number AS other_number, k.title AS other_title, y.year AS other_year,
                   coalesce(s.standing, 'DRAFT') AS other_standing
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN planning.roadmap_item_theme h ON h.org_id = i.org_id AND h.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = h.org_id AND t.id = h.theme_id
            LEFT JOIN gate g ON g.item_id = i.id
            LEFT JOIN planning.portfolio_entry n ON n.org_id = i.org_id AND n.item_id = i.id
            LEFT JOIN planning.carried_part c ON c.org_id = i.org_id AND c.item_id = i.id AND c.undone_at IS NULL
              AND c.to_cycle_id = CAST(:to AS uuid)
            LEFT JOIN planning.roadmap_item k ON k.org_id = c.org_id AND k.id = c.copy_item_id AND k.withdrawn_at IS NULL
            LEFT JOIN gate s ON s.item_id = k.id
            LEFT JOIN planning.planning_cycle y ON y.org_id = k.org_id AND y.id = k.cycle_id
            LEFT JOIN LATERAL (
              SELECT f.reason FROM planning.left_item f
              JOIN planning.rollover r ON r.org_id = f.org_id AND r.id = f.rollover_id AND r.undone_at IS NULL
              WHERE f.org_id = i.org_id AND f.item_id = i.id AND r.to_cycle_id = CAST(:to AS uuid) ORDER BY f.id DESC LIMIT 1) l ON true
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
            """;

    private static final String FAMILY = """
            SELECT c.item_id = :item AS is_origin, k.id AS other_id, k.number AS other_number, k.title AS other_title, y.year AS other_year,
                   coalesce(g.standing, 'DRAFT') AS other_standing
            FROM planning.carried_part c
            JOIN planning.roadmap_item k ON k.org_id = c.org_id
              AND k.id = CASE WHEN c.item_id = :item THEN c.copy_item_id ELSE c.item_id END AND k.withdrawn_at IS NULL
            JOIN planning.planning_cycle y ON y.org_id = k.org_id AND y.id = k.cycle_id
            LEFT JOIN planning.gate_standings(:org) g ON g.item_id = k.id
            WHERE c.org_id = :org AND c.undone_at IS NULL AND (c.item_id = :item OR c.copy_item_id = :item)
            ORDER BY y.year
            """;

    private final Jdbi jdbi;

    @Inject
    public RolloverItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** By their numbers. Without a cycle to carry over into, nothing was carried over yet. */
    public Page<RolloverItem> page(OrgId org, CycleId from, Optional<CycleId> to, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<Numbered> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT
                            + (after.isPresent() ? " AND (i.number_year, i.number_serial) > (:year, :serial)" : "")
                            + " ORDER BY i.number_year, i.number_serial LIMIT :most")
                    .bind("org", org.value())
                    .bind("cycle", from.value())
                    .bind("to", to.map(CycleId::toString).orElse(null))
                    .bind("most", limit + 1);
            after.ifPresent(last -> query.bind("year", last.integer(0)).bind("serial", last.integer(1)));
            return query.map((row, context) -> numbered(row)).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.year(), row.serial())).map(Numbered::item);
    }

    /** What an item was carried over from and into. */
    public Family family(OrgId org, UUID item) {
        return jdbi.withHandle(handle -> {
            List<Relative> all = handle.createQuery(FAMILY)
                    .bind("org", org.value())
                    .bind("item", item)
                    .map((row, context) -> new Relative(row.getBoolean("is_origin"), copy(row)))
                    .list();
            return new Family(
                    all.stream()
                            .filter(one -> !one.isCopy())
                            .map(Relative::item)
                            .findFirst(),
                    all.stream().filter(Relative::isCopy).map(Relative::item).toList());
        });
    }

    private static Numbered numbered(ResultSet row) throws SQLException {
        boolean carried = row.getObject("other_id") != null;
        return new Numbered(
                row.getInt("number_year"),
                row.getInt("number_serial"),
                new RolloverItem(
                        row.getObject("id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getObject("product_id", UUID.class),
                        row.getString("product_name"),
                        Optional.ofNullable(row.getString("theme_name")),
                        row.getString("standing"),
                        row.getBoolean("on_portfolio"),
                        row.getBoolean("placed"),
                        carried ? Optional.of(copy(row)) : Optional.empty(),
                        Optional.ofNullable(row.getString("reason"))));
    }

    private static RolloverItem.ItemCopy copy(ResultSet row) throws SQLException {
        return new RolloverItem.ItemCopy(
                row.getObject("other_id", UUID.class),
                row.getString("other_number"),
                row.getString("other_title"),
                row.getInt("other_year"),
                row.getString("other_standing"));
    }

    private record Numbered(int year, int serial, RolloverItem item) {}

    private record Relative(boolean isCopy, RolloverItem.ItemCopy item) {}

    /** What an item came from, and what it was carried over into, the earliest year first. */
    public record Family(Optional<RolloverItem.ItemCopy> origin, List<RolloverItem.ItemCopy> copies) {
        public Family {
            copies = List.copyOf(copies);
        }
    }
}
