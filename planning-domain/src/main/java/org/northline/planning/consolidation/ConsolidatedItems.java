package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.consolidation.ConsolidatedItem.NamedShortage;
import org.northline.planning.consolidation.ConsolidatedItem.Other;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads where a plan has put items, the most valuable first, each page in two statements. */
@OnePerServer
public class ConsolidatedItems {
    private static final String SELECT = """
            SELECT c.item_id, i.number, i.title, p.name AS product, t.name AS theme, c.quarter, c.value, c.cost, c.weeks, c.mandatory, c.gate,
              c.reason, c.other_item_id, o.number AS other_number, o.title AS other_title, c.subject, c.nearest, c.clear_on
            FROM planning.consolidated_item c
            JOIN planning.roadmap_item i ON i.org_id = c.org_id AND i.id = c.item_id
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.roadmap_item o ON o.org_id = c.org_id AND o.id = c.other_item_id
            WHERE c.org_id = :org AND c.consolidation_id = :id
              AND (:place = 'ALL' OR :place = CASE WHEN c.quarter IS NULL THEN 'CUT' ELSE 'Q' || c.quarter END)
              AND (NOT :further OR (coalesce(c.value, -1), c.item_id) < (:after_value, :after_id))
            ORDER BY coalesce(c.value, -1) DESC, c.item_id DESC
            LIMIT :most
            """;

    private static final String SHORTAGES = """
            SELECT s.item_id, s.kind, s.team_id, t.name AS team, s.amount FROM planning.shortage s
            LEFT JOIN planning.team t ON t.org_id = s.org_id AND t.id = s.team_id
            WHERE s.org_id = :org AND s.consolidation_id = :id AND s.item_id = ANY (:items) ORDER BY s.item_id, s.position
            """;

    private final Jdbi jdbi;

    @Inject
    public ConsolidatedItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Of one place of the plan, or of all; empty while the search has not ended. */
    public Page<ConsolidatedItem> page(
            OrgId org, ConsolidationId id, PlanPlace place, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        return jdbi.withHandle(handle -> {
            List<ConsolidatedItem> rows = handle.createQuery(SELECT)
                    .bind("org", org.value())
                    .bind("id", id.value())
                    .bind("place", place.name())
                    .bind("further", after.isPresent())
                    .bind("after_value", after.map(c -> c.integer(0)).orElse(0))
                    .bind("after_id", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                    .bind("most", limit + 1)
                    .map((row, context) -> item(row))
                    .list();
            return Page.of(
                    complete(handle, org, id, rows),
                    limit,
                    row -> Cursor.of(row.value().orElse(-1), row.itemId()));
        });
    }

    private static List<ConsolidatedItem> complete(
            Handle handle, OrgId org, ConsolidationId id, List<ConsolidatedItem> rows) {
        Map<UUID, List<NamedShortage>> missing = new HashMap<>();
        handle.createQuery(SHORTAGES)
                .bind("org", org.value())
                .bind("id", id.value())
                .bindArray(
                        "items",
                        UUID.class,
                        rows.stream().map(ConsolidatedItem::itemId).toList())
                .map((row, context) -> Map.entry(row.getObject("item_id", UUID.class), shortage(row)))
                .forEach(entry -> missing.computeIfAbsent(entry.getKey(), none -> new ArrayList<>())
                        .add(entry.getValue()));
        return rows.stream()
                .map(row -> row.with(missing.getOrDefault(row.itemId(), List.of())))
                .toList();
    }

    private static ConsolidatedItem item(ResultSet row) throws SQLException {
        UUID other = row.getObject("other_item_id", UUID.class);
        return new ConsolidatedItem(
                row.getObject("item_id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                row.getString("product"),
                Optional.ofNullable(row.getString("theme")),
                Optional.ofNullable(row.getObject("quarter", Integer.class)),
                Optional.ofNullable(row.getObject("value", Integer.class)),
                Optional.ofNullable(row.getBigDecimal("cost")),
                row.getBigDecimal("weeks"),
                row.getBoolean("mandatory"),
                row.getString("gate"),
                PlaceReason.valueOf(row.getString("reason")),
                other == null
                        ? Optional.empty()
                        : Optional.of(new Other(other, row.getString("other_number"), row.getString("other_title"))),
                Optional.ofNullable(row.getString("subject")),
                Optional.ofNullable(row.getObject("nearest", Integer.class)),
                Optional.ofNullable(row.getObject("clear_on", LocalDate.class)),
                List.of());
    }

    private static NamedShortage shortage(ResultSet row) throws SQLException {
        return new NamedShortage(
                new Shortage(
                        LimitKind.valueOf(row.getString("kind")),
                        row.getObject("team_id", UUID.class),
                        row.getBigDecimal("amount")),
                Optional.ofNullable(row.getString("team")));
    }

    /** Which part of a plan. */
    public enum PlanPlace {
        ALL,
        Q1,
        Q2,
        Q3,
        Q4,
        CUT
    }
}
