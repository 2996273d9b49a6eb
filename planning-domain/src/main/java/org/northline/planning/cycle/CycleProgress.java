package org.northline.planning.cycle;

import jakarta.inject.Inject;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.generic.GenericType;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads how far a cycle's plan has come along the guided path, in one statement. */
@OnePerServer
public class CycleProgress {
    private static final String STANDING = "STANDING:";

    private static final String COUNTS = """
            WITH cycle AS (
              SELECT org_id, id FROM planning.planning_cycle WHERE org_id = :org AND id = :cycle AND archived_at IS NULL
            ), item AS (
              SELECT i.org_id, i.id, i.product_id FROM planning.roadmap_item i JOIN cycle c ON i.org_id = c.org_id AND i.cycle_id = c.id
              WHERE i.withdrawn_at IS NULL
            )
            SELECT 'CYCLE' AS what, count(*) AS number FROM cycle
            UNION ALL
            SELECT 'VISION:' || v.level, count(*)
              FROM planning.vision_statement v JOIN cycle c ON v.org_id = c.org_id AND v.cycle_id = c.id GROUP BY v.level
            UNION ALL
            SELECT unnest(ARRAY['STRATEGIES', 'STANCES', 'PURSUED', 'CHOSEN']),
                unnest(ARRAY[count(*), count(o.stance), count(*) FILTER (WHERE o.stance = 'PURSUE'),
                             count(*) FILTER (WHERE o.chosen)])
              FROM planning.strategy_option o JOIN cycle c ON o.org_id = c.org_id AND o.cycle_id = c.id
            UNION ALL
            SELECT 'THEMES', count(*)
              FROM planning.strategic_theme t JOIN cycle c ON t.org_id = c.org_id AND t.cycle_id = c.id
              WHERE t.archived_at IS NULL
            UNION ALL
            SELECT 'PRODUCTS', count(*) FROM planning.product p WHERE p.org_id = :org AND p.archived_at IS NULL
            UNION ALL
            SELECT 'ITEMS', count(*) FROM item
            UNION ALL
            SELECT 'PRODUCTS_WITH_ITEMS', count(DISTINCT p.id)
              FROM item i JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id WHERE p.archived_at IS NULL
            UNION ALL
            SELECT 'ITEMS_WITH_THEME', count(*)
              FROM item i JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
              JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id WHERE t.archived_at IS NULL
            UNION ALL
            SELECT 'STANDING:' || coalesce(s.standing, 'DRAFT'), count(*)
              FROM item i LEFT JOIN planning.gate_standings(:org) s ON s.item_id = i.id
              GROUP BY coalesce(s.standing, 'DRAFT')
            UNION ALL
            SELECT 'PROMOTED', count(*)
              FROM item i JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            """;

    private final Jdbi jdbi;

    @Inject
    public CycleProgress(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Refuses with {@link NotFound} when the cycle is absent, archived or another organisation's. */
    public Progress of(OrgId org, CycleId cycle) {
        Map<String, Long> counts = jdbi.withHandle(handle -> handle.createQuery(COUNTS)
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .setMapKeyColumn("what")
                .setMapValueColumn("number")
                .collectInto(new GenericType<Map<String, Long>>() {}));
        if (counts.getOrDefault("CYCLE", 0L) == 0) {
            throw new NotFound();
        }
        return Progress.of(counts);
    }

    /**
     * Counts of what lives: archived and withdrawn things do not count.
     *
     * @param itemsByStanding how many items are in each gate standing; a standing without items is left out
     */
    public record Progress(
            boolean companyVision,
            boolean portfolioVision,
            long productVisions,
            long products,
            long strategies,
            long stancesTaken,
            long pursued,
            long chosen,
            long themes,
            long productsWithItems,
            long items,
            long itemsWithTheme,
            Map<String, Long> itemsByStanding,
            long promoted) {
        public Progress {
            itemsByStanding = Map.copyOf(itemsByStanding);
        }

        private static Progress of(Map<String, Long> counts) {
            Map<String, Long> standings = new TreeMap<>();
            counts.forEach((what, number) -> {
                if (what.startsWith(STANDING)) {
                    standings.put(what.substring(STANDING.length()), number);
                }
            });
            return new Progress(
                    counts.containsKey("VISION:COMPANY"),
                    counts.containsKey("VISION:PORTFOLIO"),
                    counts.getOrDefault("VISION:PRODUCT", 0L),
                    counts.getOrDefault("PRODUCTS", 0L),
                    counts.getOrDefault("STRATEGIES", 0L),
                    counts.getOrDefault("STANCES", 0L),
                    counts.getOrDefault("PURSUED", 0L),
                    counts.getOrDefault("CHOSEN", 0L),
                    counts.getOrDefault("THEMES", 0L),
                    counts.getOrDefault("PRODUCTS_WITH_ITEMS", 0L),
                    counts.getOrDefault("ITEMS", 0L),
                    counts.getOrDefault("ITEMS_WITH_THEME", 0L),
                    standings,
                    counts.getOrDefault("PROMOTED", 0L));
        }
    }
}
