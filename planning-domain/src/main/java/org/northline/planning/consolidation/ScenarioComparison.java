package org.northline.planning.consolidation;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Array;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the newest plans of some scenarios side by side: what each comes to, and the items that they do not all have in the same quarter. */
@OnePerServer
public class ScenarioComparison {
    public static final int LEAST = 2;
    public static final int MOST = 4;

    private static final String PLANS = """
            SELECT s.id AS scenario_id, s.name, c.id AS consolidation_id, c.value, c.bound, coalesce(c.scenario_version = s.version, false) AS current,
              count(i.item_id)::integer AS items, count(i.item_id) FILTER (WHERE i.gate <> 'CLEARED')::integer AS at_gate,
              coalesce(sum(i.weeks), 0) AS weeks, coalesce(sum(i.cost), 0) AS cost
            FROM unnest(:scenarios) WITH ORDINALITY AS asked (id, place)
            JOIN planning.scenario s ON s.org_id = :org AND s.id = asked.id
            LEFT JOIN LATERAL (SELECT c.id, c.value, c.bound, c.scenario_version FROM planning.consolidation c
              WHERE c.org_id = s.org_id AND c.scenario_id = s.id AND c.state = 'DONE' ORDER BY c.asked_at DESC, c.id DESC LIMIT 1) c ON true
            LEFT JOIN planning.consolidated_item i ON i.org_id = :org AND i.consolidation_id = c.id AND i.quarter IS NOT NULL
            GROUP BY asked.place, s.id, s.name, c.id, c.value, c.bound, c.scenario_version, s.version ORDER BY asked.place
            """;

    private static final String THEMES = """
            SELECT t.name, array_agg(coalesce(x.cost, 0) ORDER BY asked.place) AS costs
            FROM unnest(:consolidations) WITH ORDINALITY AS asked (id, place)
            CROSS JOIN (SELECT DISTINCT t.id, t.name, t.position FROM planning.consolidated_item i
              JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.item_id
              JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
              WHERE i.org_id = :org AND i.consolidation_id = ANY (:consolidations)) t
            LEFT JOIN LATERAL (SELECT sum(i.cost) AS cost FROM planning.consolidated_item i
              JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.item_id AND l.theme_id = t.id
              WHERE i.org_id = :org AND i.consolidation_id = asked.id AND i.quarter IS NOT NULL) x ON true
            GROUP BY t.id, t.name, t.position ORDER BY t.position, t.id
            """;

    // Quarter 0 is out of the plan; an item that was not there yet is out of it, too.
    private static final String DIFFERENCES = """
            WITH place AS (
              SELECT i.item_id, asked.place, coalesce(i.quarter, 0) AS quarter, i.value
              FROM unnest(:consolidations) WITH ORDINALITY AS asked (id, place)
              JOIN planning.consolidated_item i ON i.org_id = :org AND i.consolidation_id = asked.id),
            item AS (
              SELECT p.item_id, max(coalesce(p.value, -1)) AS value,
                (SELECT array_agg(coalesce(o.quarter, 0) ORDER BY n) FROM generate_series(1, :plans) AS n
                  LEFT JOIN place o ON o.item_id = p.item_id AND o.place = n) AS quarters
              FROM place p GROUP BY p.item_id
              HAVING count(DISTINCT p.quarter) > 1 OR count(*) < :plans AND max(p.quarter) > 0)
            SELECT x.item_id, r.number, r.title, d.name AS product, x.value, x.quarters
            FROM item x
            JOIN planning.roadmap_item r ON r.org_id = :org AND r.id = x.item_id
            JOIN planning.product d ON d.org_id = r.org_id AND d.id = r.product_id
            WHERE NOT :further OR (x.value, x.item_id) < (:after_value, :after_id)
            ORDER BY x.value DESC, x.item_id DESC LIMIT :most
            """;

    private final Jdbi jdbi;

    @Inject
    public ScenarioComparison(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** In the order in which they are asked for; scenarios of another organisation are left out. */
    public List<ComparedPlan> plans(OrgId org, List<UUID> scenarios) {
        return jdbi.withHandle(handle -> handle.createQuery(PLANS)
                .bind("org", org.value())
                .bindArray("scenarios", UUID.class, scenarios)
                .map(ConstructorMapper.of(ComparedPlan.class))
                .list());
    }

    /** What each theme costs in each of these plans. */
    public List<ComparedTheme> themes(OrgId org, List<UUID> consolidations) {
        return jdbi.withHandle(handle -> handle.createQuery(THEMES)
                .bind("org", org.value())
                .bindArray("consolidations", UUID.class, consolidations)
                .map((row, context) ->
                        new ComparedTheme(row.getString("name"), list(row.getArray("costs"), BigDecimal[].class)))
                .list());
    }

    /** The items that these plans do not all have in the same quarter, the most valuable first. */
    public Page<ComparedItem> differences(OrgId org, List<UUID> consolidations, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<ComparedItem> rows = jdbi.withHandle(handle -> handle.createQuery(DIFFERENCES)
                .bind("org", org.value())
                .bindArray("consolidations", UUID.class, consolidations)
                .bind("plans", consolidations.size())
                .bind("further", after.isPresent())
                .bind("after_value", after.map(c -> c.integer(0)).orElse(0))
                .bind("after_id", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .bind("most", limit + 1)
                .map((row, context) -> new ComparedItem(
                        row.getObject("item_id", UUID.class),
                        row.getString("number"),
                        row.getString("title"),
                        row.getString("product"),
                        row.getInt("value"),
                        list(row.getArray("quarters"), Integer[].class)))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.value(), row.itemId()));
    }

    private static <T> List<T> list(Array array, Class<T[]> type) throws SQLException {
        return new ArrayList<>(Arrays.asList(type.cast(array.getArray())));
    }

    /**
     * What the plan of a scenario comes to.
     *
     * @param consolidationId nothing while it has no plan
     * @param value in hundredths of a point
     * @param atGate how many of its items the gate had not cleared
     */
    public record ComparedPlan(
            UUID scenarioId,
            String name,
            Optional<UUID> consolidationId,
            Optional<Long> value,
            Optional<Long> bound,
            boolean current,
            int items,
            int atGate,
            BigDecimal weeks,
            BigDecimal cost) {}

    /** What a theme costs in each plan. */
    public record ComparedTheme(String name, List<BigDecimal> costs) {
        public ComparedTheme {
            costs = List.copyOf(costs);
        }
    }

    /**
     * Where each plan has an item.
     *
     * @param value in points, -1 without one
     * @param quarters by plan, 1 to 4, or 0 when it is not in it
     */
    public record ComparedItem(
            UUID itemId, String number, String title, String product, int value, List<Integer> quarters) {
        public ComparedItem {
            quarters = List.copyOf(quarters);
        }
    }
}
