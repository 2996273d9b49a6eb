package org.northline.planning.estimate;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.cycle.CycleId;
import org.northline.planning.roadmap.RoadmapItemId;
import org.northline.planning.scoring.Score;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.strategy.StrategyScores;

/** Reads what items are worth and cost: one item, or all of a cycle, in two statements. */
@OnePerServer
public class ItemValues {
    private static final String SELECT = """
            SELECT i.id, i.number_year, i.number_serial, i.number, i.title, i.cycle_id, c.currency,
                   t.id AS theme_id, t.name AS theme_name, t.position AS theme_position, t.option_id,
                   o.strategy_key, o.catalogue_version,
                   e.cost, e.impact, e.impact_factor, e.confidence, e.confidence_share, e.mandatory_reason,
                   e.earliest_quarter, e.latest_quarter, coalesce(e.version, 0) AS version
            FROM planning.roadmap_item i
            JOIN planning.planning_cycle c ON c.org_id = i.org_id AND c.id = i.cycle_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.strategy_option o ON o.org_id = t.org_id AND o.id = t.option_id
            LEFT JOIN planning.item_estimate e ON e.org_id = i.org_id AND e.item_id = i.id
            WHERE i.org_id = :org
            """;

    private final Jdbi jdbi;
    private final StrategyScores strategies;

    @Inject
    public ItemValues(Jdbi jdbi, StrategyScores strategies) {
        this.jdbi = jdbi;
        this.strategies = strategies;
    }

    /** Every item of the cycle that is not withdrawn, by number. */
    public List<ItemValue> ofCycle(OrgId org, CycleId cycle) {
        Map<UUID, Score> scores = strategies.ofCycle(org, cycle);
        return jdbi.withHandle(handle -> handle.createQuery(SELECT
                        + " AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL ORDER BY i.number_year, i.number_serial")
                .bind("org", org.value())
                .bind("cycle", cycle.value())
                .map((row, context) -> value(row, scores))
                .list());
    }

    /** Also of an item that is withdrawn; refuses with {@link NotFound} when it is absent or another organisation's. */
    public ItemValue of(OrgId org, CycleId cycle, RoadmapItemId item) {
        Map<UUID, Score> scores = strategies.ofCycle(org, cycle);
        return jdbi.withHandle(handle -> handle.createQuery(SELECT + " AND i.id = :id")
                .bind("org", org.value())
                .bind("id", item.value())
                .map((row, context) -> value(row, scores))
                .findOne()
                .orElseThrow(NotFound::new));
    }

    private static ItemValue value(ResultSet row, Map<UUID, Score> scores) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        Optional<Score> score = Optional.ofNullable(row.getObject("option_id", UUID.class))
                .flatMap(option -> Optional.ofNullable(scores.get(option)));
        Optional<ItemValue.Theme> theme = theme(row);
        return new ItemValue(
                row.getObject("id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                row.getString("title"),
                theme,
                currency,
                estimate(row, currency),
                new ValueFactors(
                        theme.isPresent(), score, figure(row, "impact_factor"), figure(row, "confidence_share")),
                row.getLong("version"));
    }

    private static Optional<ItemValue.Theme> theme(ResultSet row) throws SQLException {
        UUID id = row.getObject("theme_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new ItemValue.Theme(
                        id,
                        row.getString("theme_name"),
                        row.getInt("theme_position"),
                        row.getString("strategy_key"),
                        row.getInt("catalogue_version")));
    }

    private static Estimate estimate(ResultSet row, Currency currency) throws SQLException {
        return new Estimate(
                figure(row, "cost").map(amount -> new Money(amount, currency)),
                Optional.ofNullable(row.getString("impact")).map(Impact::valueOf),
                Optional.ofNullable(row.getString("confidence")).map(EstimateConfidence::valueOf),
                Optional.ofNullable(row.getString("mandatory_reason")),
                new QuarterWindow(
                        Optional.ofNullable(row.getObject("earliest_quarter", Integer.class)),
                        Optional.ofNullable(row.getObject("latest_quarter", Integer.class))));
    }

    private static Optional<BigDecimal> figure(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getBigDecimal(column));
    }
}
