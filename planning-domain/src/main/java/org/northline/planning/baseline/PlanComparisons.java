package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.baseline.PlanComparison.QuarterLine;
import org.northline.planning.baseline.PlanComparison.Sums;
import org.northline.planning.baseline.PlanComparison.ThemeLine;
import org.northline.planning.shared.OnePerServer;

/** Reads what two moments of a plan are beside each other as a whole, in three statements whatever the number of items. */
@OnePerServer
public class PlanComparisons {
    private static final String COUNTS = """
            SELECT count(*) FILTER (WHERE d.kinds @> '{ADDED}') AS added, count(*) FILTER (WHERE d.kinds @> '{REMOVED}') AS removed,
              count(*) FILTER (WHERE d.kinds @> '{MOVED}') AS moved, count(*) FILTER (WHERE d.kinds @> '{CHANGED}') AS changed,
              count(*) FILTER (WHERE d.kinds @> '{UNCHANGED}') AS unchanged, count(*) FILTER (WHERE cardinality(d.kinds) = 2) AS twice
            FROM planning.plan_differences(:org, :cycle, :before, :after) d
            """;

    private static final String THEMES = """
            WITH side AS MATERIALIZED (
              SELECT s.later, i.theme_id, max(i.theme_name) AS name, count(*) AS items, coalesce(sum(i.strategic_value), 0) AS value,
                coalesce(sum(i.cost), 0) AS cost, sum(i.weeks) AS weeks
              FROM (VALUES (false, :before), (true, :after)) AS s (later, moment)
              CROSS JOIN LATERAL planning.plan_at(:org, :cycle, s.moment) i
              GROUP BY s.later, i.theme_id)
            SELECT t.id, coalesce(a.name, b.name) AS name, t.position,
              coalesce(b.items, 0) AS before_items, coalesce(b.value, 0) AS before_value, coalesce(b.cost, 0) AS before_cost,
              coalesce(b.weeks, 0) AS before_weeks, coalesce(a.items, 0) AS after_items, coalesce(a.value, 0) AS after_value,
              coalesce(a.cost, 0) AS after_cost, coalesce(a.weeks, 0) AS after_weeks
            FROM (SELECT DISTINCT theme_id FROM side) k
            LEFT JOIN side b ON NOT b.later AND b.theme_id IS NOT DISTINCT FROM k.theme_id
            LEFT JOIN side a ON a.later AND a.theme_id IS NOT DISTINCT FROM k.theme_id
            LEFT JOIN planning.strategic_theme t ON t.org_id = :org AND t.id = k.theme_id
            ORDER BY t.position NULLS LAST
            """;

    private static final String QUARTERS = """
            SELECT b.quarter, b.budget AS before_budget, a.budget AS after_budget,
              (SELECT coalesce(sum(c.value::numeric), 0) FROM jsonb_each_text(b.capacities) c) AS before_weeks,
              (SELECT coalesce(sum(c.value::numeric), 0) FROM jsonb_each_text(a.capacities) c) AS after_weeks
            FROM planning.quarters_at(:org, :cycle, :before) b
            JOIN planning.quarters_at(:org, :cycle, :after) a ON a.quarter = b.quarter
            ORDER BY b.quarter
            """;

    private final Jdbi jdbi;

    @Inject
    public PlanComparisons(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public PlanComparison of(TwoMoments moments) {
        return jdbi.withHandle(handle -> {
            Counts counts = moments.bindTo(handle.createQuery(COUNTS))
                    .map(PlanComparisons::counts)
                    .one();
            return new PlanComparison(counts.each, counts.twice, themes(handle, moments), quarters(handle, moments));
        });
    }

    private static List<ThemeLine> themes(Handle handle, TwoMoments moments) {
        return moments.bindTo(handle.createQuery(THEMES))
                .map(PlanComparisons::theme)
                .list();
    }

    private static List<QuarterLine> quarters(Handle handle, TwoMoments moments) {
        return moments.bindTo(handle.createQuery(QUARTERS))
                .map(PlanComparisons::quarter)
                .list();
    }

    private static Counts counts(ResultSet row, StatementContext context) throws SQLException {
        Map<DifferenceKind, Integer> each = new EnumMap<>(DifferenceKind.class);
        each.put(DifferenceKind.ADDED, row.getInt("added"));
        each.put(DifferenceKind.REMOVED, row.getInt("removed"));
        each.put(DifferenceKind.MOVED, row.getInt("moved"));
        each.put(DifferenceKind.CHANGED, row.getInt("changed"));
        each.put(DifferenceKind.UNCHANGED, row.getInt("unchanged"));
        return new Counts(each, row.getInt("twice"));
    }

    private static ThemeLine theme(ResultSet row, StatementContext context) throws SQLException {
        return new ThemeLine(
                row.getObject("id", UUID.class),
                row.getString("name"),
                row.getObject("position", Integer.class),
                sums(row, "before"),
                sums(row, "after"));
    }

    private static Sums sums(ResultSet row, String end) throws SQLException {
        return new Sums(
                row.getInt(end + "_items"),
                row.getLong(end + "_value"),
                row.getBigDecimal(end + "_cost"),
                row.getBigDecimal(end + "_weeks"));
    }

    private static QuarterLine quarter(ResultSet row, StatementContext context) throws SQLException {
        return new QuarterLine(
                row.getInt("quarter"),
                Optional.ofNullable(row.getBigDecimal("before_budget")),
                Optional.ofNullable(row.getBigDecimal("after_budget")),
                row.getBigDecimal("before_weeks"),
                row.getBigDecimal("after_weeks"));
    }

    private record Counts(Map<DifferenceKind, Integer> each, int twice) {}
}
