package org.northline.ethics.figures;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jdbi.v3.core.Jdbi;
import org.northline.ethics.figures.Figures.AppealFigures;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** Counts what happened at the gate, in one statement. What each number means is written at {@link Figures}. */
@OnePerServer
public class GateFigures {
    private static final int HIGHEST_TIER = 4;

    private static final String FIGURES = """
            WITH entry AS (
              SELECT x.case_id, min(x.entered_at) AS entered_at
              FROM (SELECT org_id, case_id, entered_at FROM planning.portfolio_entry
                UNION ALL SELECT org_id, case_id, entered_at FROM planning.portfolio_removal) x
              WHERE x.org_id = :org GROUP BY x.case_id
            ), stop AS (
              SELECT s.item_id, s.number, s.stopped_at, c.id AS review_id, c.tier
              FROM ethics.item_stop s
              JOIN planning.roadmap_item i ON i.org_id = s.org_id AND i.id = s.item_id AND i.cycle_id = :cycle
              -- The case that it ended, if the last one before it was not over already.
              LEFT JOIN LATERAL (SELECT r.id, r.tier, r.state FROM ethics.misuse_review r
                WHERE r.org_id = s.org_id AND r.item_id = s.item_id AND r.started_at <= s.stopped_at
                  AND NOT EXISTS (SELECT FROM ethics.item_stop b WHERE b.org_id = s.org_id AND b.item_id = s.item_id
                    AND b.number < s.number AND b.stopped_at >= r.started_at)
                ORDER BY r.number DESC LIMIT 1) c ON c.state = 'STOPPED'
              WHERE s.org_id = :org
            ), reviewed AS (
              SELECT r.tier, r.started_at, r.sealed_at, e.entered_at, b.returned_at,
                least(e.entered_at, b.returned_at, s.stopped_at) AS decided_at,
                r.state = 'REVIEW' OR (r.state = 'SEALED' AND e.entered_at IS NULL AND r.valid_until > statement_timestamp()) AS open
              FROM ethics.misuse_review r
              JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id AND i.cycle_id = :cycle
              LEFT JOIN entry e ON e.case_id = r.id
              LEFT JOIN ethics.review_return b ON b.org_id = r.org_id AND b.review_id = r.id
              LEFT JOIN stop s ON s.review_id = r.id
              WHERE r.org_id = :org
            ), fact AS (
              SELECT r.tier, f.what, f.days FROM reviewed r CROSS JOIN LATERAL (VALUES
                ('BEGUN', true, NULL::double precision),
                ('SEALED', r.sealed_at IS NOT NULL, NULL),
                ('PROMOTED', r.entered_at IS NOT NULL, NULL),
                ('RETURNED', r.returned_at IS NOT NULL, NULL),
                ('OPEN', r.open, NULL),
                ('DECIDED', r.decided_at IS NOT NULL, extract(epoch FROM r.decided_at - r.started_at) / 86400)) AS f (what, holds, days)
              WHERE f.holds
              UNION ALL
              SELECT s.tier, 'STOPPED', NULL FROM stop s
              UNION ALL
              SELECT s.tier, 'APPEAL_' || a.standing, NULL
              FROM ethics.appeal_standing a JOIN stop s ON s.item_id = a.item_id AND s.number = a.stop_number
              WHERE a.org_id = :org
            )
            SELECT f.tier, grouping(f.tier) = 1 AS of_all,
              EXISTS (SELECT FROM planning.planning_cycle c WHERE c.org_id = :org AND c.id = :cycle) AS known,
              count(*) FILTER (WHERE f.what = 'BEGUN') AS begun, count(*) FILTER (WHERE f.what = 'SEALED') AS sealed,
              count(*) FILTER (WHERE f.what = 'PROMOTED') AS promoted, count(*) FILTER (WHERE f.what = 'RETURNED') AS returned,
              count(*) FILTER (WHERE f.what = 'STOPPED') AS stopped, count(*) FILTER (WHERE f.what = 'OPEN') AS open,
              count(*) FILTER (WHERE f.what = 'DECIDED') AS decided,
              round((percentile_cont(0.5) WITHIN GROUP (ORDER BY f.days))::numeric, 1) AS median_days,
              round((percentile_cont(0.9) WITHIN GROUP (ORDER BY f.days))::numeric, 1) AS slow_days,
              count(*) FILTER (WHERE f.what LIKE 'APPEAL%') AS appeals, count(*) FILTER (WHERE f.what = 'APPEAL_UPHELD') AS upheld,
              count(*) FILTER (WHERE f.what = 'APPEAL_NEW_REVIEW') AS new_review,
              count(*) FILTER (WHERE f.what = 'APPEAL_LAPSED') AS lapsed, count(*) FILTER (WHERE f.what = 'APPEAL_OPEN') AS open_appeals
            FROM fact f GROUP BY GROUPING SETS ((f.tier), ()) ORDER BY of_all, f.tier
            """;

    private final Jdbi jdbi;

    @Inject
    public GateFigures(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Fails with {@link NotFound} when the cycle is absent or another organisation's. */
    public FiguresOfCycle of(OrgId org, UUID cycle) {
        List<Row> rows = jdbi.withHandle(handle -> handle.createQuery(FIGURES)
                .bind("org", org.value())
                .bind("cycle", cycle)
                .map((row, context) -> new Row(row.getBoolean("of_all"), row.getBoolean("known"), figures(row)))
                .list());
        Row all = rows.get(rows.size() - 1);
        if (!all.known()) {
            throw new NotFound();
        }
        return new FiguresOfCycle(withEveryTier(rows), all.figures());
    }

    private static List<Figures> withEveryTier(List<Row> rows) {
        List<Figures> counted =
                rows.stream().filter(row -> !row.ofAll()).map(Row::figures).toList();
        List<Figures> tiers = new ArrayList<>(IntStream.rangeClosed(1, HIGHEST_TIER)
                .mapToObj(tier -> counted.stream()
                        .filter(figures -> Integer.valueOf(tier).equals(figures.tier()))
                        .findFirst()
                        .orElseGet(() -> Figures.none(tier)))
                .toList());
        counted.stream().filter(figures -> figures.tier() == null).forEach(tiers::add);
        return tiers;
    }

    private static Figures figures(ResultSet row) throws SQLException {
        return new Figures(
                row.getObject("tier", Integer.class),
                row.getInt("begun"),
                row.getInt("sealed"),
                row.getInt("promoted"),
                row.getInt("returned"),
                row.getInt("stopped"),
                row.getInt("open"),
                row.getInt("decided"),
                row.getBigDecimal("median_days"),
                row.getBigDecimal("slow_days"),
                new AppealFigures(
                        row.getInt("appeals"),
                        row.getInt("upheld"),
                        row.getInt("new_review"),
                        row.getInt("lapsed"),
                        row.getInt("open_appeals")));
    }

    /** As the statement gives it: the sum is always there, and last. */
    private record Row(boolean ofAll, boolean known, Figures figures) {}
}
