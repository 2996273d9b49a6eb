package org.northline.planning.sight;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.GateStandings;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the lines of sight of a cycle: in seven statements and one or two for the gate, however many items there are. */
@OnePerServer
public class SightReading {
    private static final String VISIONS = """
            SELECT v.id, v.level, v.product_id, p.name AS product_name, v.statement, m.name AS north_star
            FROM planning.vision_statement v
            LEFT JOIN planning.product p ON p.org_id = v.org_id AND p.id = v.product_id
            LEFT JOIN planning.guiding_metric m ON m.org_id = v.org_id AND m.vision_id = v.id
              AND m.kind = 'NORTH_STAR' AND m.withdrawn_at IS NULL
            WHERE v.org_id = :org AND v.cycle_id = :cycle AND p.archived_at IS NULL
            ORDER BY array_position(ARRAY['COMPANY', 'PORTFOLIO', 'PRODUCT'], v.level), lower(p.name), v.id
            """;

    private static final String STRATEGIES = """
            SELECT o.id, o.strategy_key, o.catalogue_version, o.stance, o.chosen
            FROM planning.strategy_option o
            WHERE o.org_id = :org AND o.cycle_id = :cycle
              AND (o.chosen OR EXISTS (SELECT FROM planning.strategic_theme t
                WHERE t.org_id = o.org_id AND t.option_id = o.id AND t.archived_at IS NULL) OR EXISTS (
                SELECT FROM planning.strategy_opportunity l
                JOIN planning.opportunity q ON q.org_id = l.org_id AND q.id = l.opportunity_id AND q.archived_at IS NULL
                WHERE l.org_id = o.org_id AND l.option_id = o.id AND l.withdrawn_at IS NULL) OR o.id IN (
                SELECT t.option_id FROM planning.roadmap_item i
                JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
                JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
                WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL))
            ORDER BY o.chosen DESC, o.strategy_key
            """;

    private static final String THEMES = """
            SELECT t.id, t.name, t.position, t.archived_at IS NOT NULL AS archived, t.option_id
            FROM planning.strategic_theme t
            WHERE t.org_id = :org AND t.cycle_id = :cycle
              AND (t.archived_at IS NULL OR t.id IN (
                SELECT l.theme_id FROM planning.roadmap_item i
                JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
                WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL))
            ORDER BY t.position
            """;

    private static final String OBJECTIVES = """
            SELECT o.id, o.title, o.theme_id, o.product_id
            FROM planning.objective o
            WHERE o.org_id = :org AND o.cycle_id = :cycle AND o.archived_at IS NULL
            ORDER BY o.position
            """;

    private static final String KEY_RESULTS = """
            SELECT k.id, k.title, k.objective_id, m.name AS metric
            FROM planning.key_result k
            JOIN planning.objective o ON o.org_id = k.org_id AND o.id = k.objective_id AND o.archived_at IS NULL
            LEFT JOIN planning.guiding_metric m ON m.org_id = k.org_id AND m.id = k.metric_id
            WHERE k.org_id = :org AND o.cycle_id = :cycle AND k.withdrawn_at IS NULL
            ORDER BY o.position, k.position
            """;

    private static final String OPPORTUNITIES = """
            SELECT q.id, q.title, m.name AS metric,
                   (SELECT array_agg(l.option_id ORDER BY o.chosen DESC, o.strategy_key) FROM planning.strategy_opportunity l
                    JOIN planning.strategy_option o ON o.org_id = l.org_id AND o.id = l.option_id
                    WHERE l.org_id = q.org_id AND l.opportunity_id = q.id AND l.withdrawn_at IS NULL) AS strategies
            FROM planning.opportunity q
            LEFT JOIN planning.guiding_metric m ON m.org_id = q.org_id AND m.id = q.metric_id
            WHERE q.org_id = :org AND q.cycle_id = :cycle AND q.archived_at IS NULL
            ORDER BY lower(q.title), q.id
            """;

    private static final String ITEMS = """
            WITH served AS MATERIALIZED (
              SELECT l.item_id, array_agg(k.id ORDER BY o.position, k.position) AS key_results
              FROM planning.objective o
              JOIN planning.key_result k ON k.org_id = o.org_id AND k.objective_id = o.id AND k.withdrawn_at IS NULL
              JOIN planning.item_key_result l ON l.org_id = k.org_id AND l.key_result_id = k.id AND l.withdrawn_at IS NULL
              WHERE o.org_id = :org AND o.cycle_id = :cycle AND o.archived_at IS NULL
              GROUP BY l.item_id),
            addressing AS MATERIALIZED (
              SELECT l.item_id, array_agg(q.id ORDER BY lower(q.title), q.id) AS opportunities
              FROM planning.opportunity q
              JOIN planning.item_opportunity l ON l.org_id = q.org_id AND l.opportunity_id = q.id AND l.withdrawn_at IS NULL
              WHERE q.org_id = :org AND q.cycle_id = :cycle AND q.archived_at IS NULL
              GROUP BY l.item_id)
            SELECT i.id, i.number_year, i.number_serial, i.number, i.title, i.product_id, p.name AS product_name,
                   t.id AS theme_id, t.archived_at IS NOT NULL AS theme_archived, s.stance, coalesce(s.chosen, false) AS chosen,
                   v.key_results, a.opportunities, e.item_id IS NOT NULL AS on_portfolio
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.strategy_option s ON s.org_id = t.org_id AND s.id = t.option_id
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            LEFT JOIN served v ON v.item_id = i.id
            LEFT JOIN addressing a ON a.item_id = i.id
            WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
              AND (i.number_year, i.number_serial) > (:after_year, :after_serial)
            ORDER BY i.number_year, i.number_serial
            LIMIT :most
            """;

    private final Jdbi jdbi;
    private final GateStandings gate;

    @Inject
    public SightReading(Jdbi jdbi, GateStandings gate) {
        this.jdbi = jdbi;
        this.gate = gate;
    }

    public CycleSight of(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        return jdbi.withHandle(handle -> {
            Page<SightItem> page = Page.of(
                    items(handle, org, cycle, limit + 1, after),
                    limit,
                    item -> Cursor.of(item.numberYear(), item.numberSerial()));
            List<UUID> ids = page.items().stream().map(SightItem::id).toList();
            return new CycleSight(
                    all(handle, VISIONS, org, cycle, SightVision.class),
                    all(handle, STRATEGIES, org, cycle, SightStrategy.class),
                    all(handle, THEMES, org, cycle, SightTheme.class),
                    all(handle, OBJECTIVES, org, cycle, SightObjective.class),
                    all(handle, KEY_RESULTS, org, cycle, SightKeyResult.class),
                    opportunities(handle, org, cycle),
                    page,
                    gate.of(org, ids));
        });
    }

    private static <T> List<T> all(Handle handle, String query, OrgId org, CycleId cycle, Class<T> row) {
        return handle.createQuery(query)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map(ConstructorMapper.of(row))
                .list();
    }

    private static List<SightOpportunity> opportunities(Handle handle, OrgId org, CycleId cycle) {
        return handle.createQuery(OPPORTUNITIES)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map(SightOpportunity::read)
                .list();
    }

    private static List<SightItem> items(Handle handle, OrgId org, CycleId cycle, int most, Optional<Cursor> after) {
        return handle.createQuery(ITEMS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .bind("after_year", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(1)).orElse(0))
                .bind("most", most)
                .map(SightItem::read)
                .list();
    }
}
