package org.northline.planning.portfolio;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.portfolio.Timeline.Entry;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the portfolio roadmap of one cycle: one statement for each of its three lists, however many entries there are. */
@Dependent
public class PortfolioTimeline {
    // The verdicts by themselves: how few rows a page may have must not make a plan of nested loops for thousands.
    private static final String ENTRIES = """
            WITH standing AS MATERIALIZED (
              SELECT item_id, state, reason, tier FROM planning.entry_standing WHERE org_id = :org)
            SELECT i.id AS item_id, i.number_year, i.number_serial, i.number, i.title, i.product_id, l.theme_id, i.kind,
                   i.starts_on, i.ends_on, i.horizon, coalesce(s.state, 'SUSPENDED') AS state,
                   CASE WHEN coalesce(s.state, 'SUSPENDED') = 'SUSPENDED' THEN coalesce(s.reason, 'NO_GATE') END
                     AS suspended_because,
                   s.tier
            FROM planning.portfolio_entry e
            JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN standing s ON s.item_id = e.item_id
            WHERE e.org_id = :org AND i.cycle_id = :cycle
              AND (i.number_year, i.number_serial) > (:after_year, :after_serial)
            ORDER BY i.number_year, i.number_serial
            LIMIT :limit
            """;

    private final Jdbi jdbi;

    @Inject
    public PortfolioTimeline(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Timeline of(OrgId org, PlanningCycle cycle, int limit, Optional<String> cursor) {
        return jdbi.withHandle(handle -> {
            Page<Entry> page = Page.of(
                    entries(handle, org, cycle, limit + 1, Cursor.decode(cursor, 2)),
                    limit,
                    entry -> Cursor.of(entry.numberYear(), entry.numberSerial()));
            return new Timeline(
                    Quarter.of(cycle.fiscalStart(), cycle.year().getValue()),
                    page.items(),
                    products(handle, org, cycle),
                    themes(handle, org, cycle),
                    page.nextCursor());
        });
    }

    private static List<Entry> entries(
            Handle handle, OrgId org, PlanningCycle cycle, int limit, Optional<Cursor> after) {
        return handle.createQuery(ENTRIES)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .bind("after_year", after.map(key -> key.integer(0)).orElse(0))
                .bind("after_serial", after.map(key -> key.integer(1)).orElse(0))
                .bind("limit", limit)
                .map(ConstructorMapper.of(Entry.class))
                .list();
    }

    private static List<Timeline.Product> products(Handle handle, OrgId org, PlanningCycle cycle) {
        return handle.createQuery("""
                        SELECT p.id, p.name FROM planning.product p
                        WHERE p.org_id = :org AND (p.archived_at IS NULL OR EXISTS (
                          SELECT FROM planning.portfolio_entry e
                          JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
                          WHERE e.org_id = p.org_id AND i.product_id = p.id AND i.cycle_id = :cycle))
                        ORDER BY lower(p.name), p.id
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .map(ConstructorMapper.of(Timeline.Product.class))
                .list();
    }

    private static List<Timeline.Theme> themes(Handle handle, OrgId org, PlanningCycle cycle) {
        return handle.createQuery("""
                        SELECT id, name, position FROM planning.strategic_theme
                        WHERE org_id = :org AND cycle_id = :cycle
                        ORDER BY position, id
                        """)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .map(ConstructorMapper.of(Timeline.Theme.class))
                .list();
    }
}
