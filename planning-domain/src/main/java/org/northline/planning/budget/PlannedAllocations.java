package org.northline.planning.budget;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.budget.PlannedAllocation.Planned;
import org.northline.planning.budget.PlannedAllocation.ThemePlan;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Reads how the work of one cycle is shared among its themes, all of them in one statement: a year has as many as are typed by hand. */
@OnePerServer
public class PlannedAllocations {
    private static final String THEMES = """
            WITH planned AS MATERIALIZED (
              SELECT l.theme_id, count(*) AS items, coalesce(sum(e.cost), 0) AS cost, coalesce(sum(f.weeks), 0) AS weeks
              FROM planning.roadmap_item i
              LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
              LEFT JOIN planning.item_estimate e ON e.org_id = i.org_id AND e.item_id = i.id
              LEFT JOIN (SELECT t.item_id, sum(t.expected) AS weeks FROM planning.team_effort t
                WHERE t.org_id = :org AND t.withdrawn_at IS NULL GROUP BY t.item_id) f ON f.item_id = i.id
              WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL
              GROUP BY l.theme_id)
            SELECT t.id, t.name, t.position, g.share, g.tolerance, coalesce(a.version, 0) AS version,
              coalesce(p.items, 0) AS items, coalesce(p.cost, 0) AS cost, coalesce(p.weeks, 0) AS weeks
            FROM (SELECT id, name, position FROM planning.strategic_theme
                  WHERE org_id = :org AND cycle_id = :cycle AND archived_at IS NULL
                  UNION ALL SELECT NULL, '', 0) t
            LEFT JOIN planning.allocation a ON a.org_id = :org AND a.id = :cycle
            LEFT JOIN planning.allocation_target g
              ON g.org_id = a.org_id AND g.allocation_id = a.id AND g.theme_id = t.id AND g.withdrawn_at IS NULL
            LEFT JOIN planned p ON p.theme_id IS NOT DISTINCT FROM t.id
            ORDER BY t.position
            """;

    private final Jdbi jdbi;

    @Inject
    public PlannedAllocations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public PlannedAllocation of(OrgId org, PlanningCycle cycle) {
        List<Part> parts = jdbi.withHandle(handle -> handle.createQuery(THEMES)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .map((row, context) -> part(row))
                .list());
        Whole whole = new Whole(
                parts.stream().map(Part::cost).reduce(BigDecimal.ZERO, BigDecimal::add),
                parts.stream().map(Part::weeks).reduce(BigDecimal.ZERO, BigDecimal::add),
                cycle.currency());
        List<ThemePlan> themes = new ArrayList<>();
        for (Part part : parts.subList(1, parts.size())) {
            themes.add(
                    new ThemePlan(part.theme.orElseThrow(), part.name, part.position, part.band, whole.planned(part)));
        }
        // The first row, at position 0, is that of the items without a theme.
        return new PlannedAllocation(themes, whole.planned(parts.get(0)), parts.get(0).version);
    }

    private static Part part(ResultSet row) throws SQLException {
        Integer share = row.getObject("share", Integer.class);
        return new Part(
                Optional.ofNullable(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getInt("position"),
                share == null ? Optional.empty() : Optional.of(new Band(share, row.getInt("tolerance"))),
                row.getInt("items"),
                row.getBigDecimal("cost"),
                row.getBigDecimal("weeks"),
                row.getLong("version"));
    }

    private record Part(
            Optional<UUID> theme,
            String name,
            int position,
            Optional<Band> band,
            int items,
            BigDecimal cost,
            BigDecimal weeks,
            long version) {}

    /** What all items take, of which each theme has a share. */
    private record Whole(BigDecimal cost, BigDecimal weeks, Currency currency) {
        private Planned planned(Part part) {
            return new Planned(
                    part.items,
                    new Money(part.cost, currency),
                    part.weeks.setScale(1, RoundingMode.HALF_UP),
                    PlannedAllocation.share(part.cost, cost),
                    PlannedAllocation.share(part.weeks, weeks));
        }
    }
}
