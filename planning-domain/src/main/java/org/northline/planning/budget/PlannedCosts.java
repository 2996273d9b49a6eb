package org.northline.planning.budget;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import org.northline.planning.cycle.PlanningCycle;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.Money;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the money of one cycle and what its items cost in its quarters, each in one statement. Amounts are rounded half-even once, when they are read. */
@OnePerServer
public class PlannedCosts {
    private static final String BUDGET = """
            WITH planned AS MATERIALIZED (
              SELECT c.quarter, sum(c.cost) AS cost, sum(c.cost) FILTER (WHERE c.on_portfolio) AS promoted
              FROM planning.item_costs(:org, :cycle) c GROUP BY c.quarter),
            whole AS MATERIALIZED (
              SELECT count(*) AS items, count(e.cost) AS costed, coalesce(sum(e.cost), 0) AS cost
              FROM planning.roadmap_item i LEFT JOIN planning.item_estimate e ON e.org_id = i.org_id AND e.item_id = i.id
              WHERE i.org_id = :org AND i.cycle_id = :cycle AND i.withdrawn_at IS NULL)
            SELECT n AS quarter, coalesce(b.version, 0) AS version, b.year_total, q.amount,
              coalesce(p.cost, 0) AS planned, coalesce(p.promoted, 0) AS promoted, w.items, w.costed, w.cost AS whole
            FROM generate_series(0, 4) AS n
            CROSS JOIN whole w
            LEFT JOIN planning.budget b ON b.org_id = :org AND b.id = :cycle
            LEFT JOIN planning.quarter_budget q ON q.org_id = b.org_id AND q.budget_id = b.id AND q.quarter = n
            LEFT JOIN planned p ON p.quarter = n
            ORDER BY n
            """;

    private static final String ITEMS = """
            SELECT c.item_id, i.number, i.title, round(c.cost, 2) AS cost, c.on_portfolio
            FROM planning.item_costs(:org, :cycle) c
            JOIN planning.roadmap_item i ON i.org_id = :org AND i.id = c.item_id
            WHERE c.quarter = :quarter AND (NOT :further OR (round(c.cost, 2), i.id) < (:after_cost, :after_id))
            ORDER BY round(c.cost, 2) DESC, i.id DESC
            LIMIT :most
            """;

    private final Jdbi jdbi;

    @Inject
    public PlannedCosts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public PlannedBudget of(OrgId org, PlanningCycle cycle) {
        List<Part> parts = jdbi.withHandle(handle -> handle.createQuery(BUDGET)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .map((row, context) -> part(row))
                .list());
        return planned(parts, cycle.currency());
    }

    /** The items that cost something in the quarter, or that are not scheduled; the dearest first. */
    public Page<ItemCost> items(
            OrgId org, PlanningCycle cycle, Optional<Integer> quarter, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        List<ItemCost> rows = jdbi.withHandle(handle -> handle.createQuery(ITEMS)
                .bind("org", org.value())
                .bind("cycle", cycle.id().value())
                .bind("quarter", quarter.orElse(0))
                .bind("further", after.isPresent())
                .bind("after_cost", after.map(c -> c.decimal(0)).orElse(BigDecimal.ZERO))
                .bind("after_id", after.map(c -> c.uuid(1)).orElse(new UUID(0, 0)))
                .bind("most", limit + 1)
                .map(ConstructorMapper.of(ItemCost.class))
                .list());
        return Page.of(rows, limit, row -> Cursor.of(row.cost(), row.itemId()));
    }

    /** Quarter 0 has what is not scheduled. What is left of the whole after all five parts lies outside of the year. */
    private static PlannedBudget planned(List<Part> parts, Currency currency) {
        List<Part> quarters = parts.subList(1, parts.size());
        Part any = parts.get(0);
        BigDecimal inYear = sum(quarters, Part::planned);
        return new PlannedBudget(
                any.yearTotal.map(total -> new Money(total, currency)),
                quarters.stream()
                        .map(part -> new PlannedBudget.Quarter(
                                part.amount.map(amount -> new Money(amount, currency)),
                                new Money(part.planned, currency),
                                new Money(part.promoted, currency)))
                        .toList(),
                new Money(inYear, currency),
                new Money(sum(quarters, Part::promoted), currency),
                new Money(any.planned, currency),
                new Money(any.whole.subtract(inYear).subtract(any.planned), currency),
                any.items,
                any.costed,
                any.version);
    }

    private static BigDecimal sum(List<Part> parts, Function<Part, BigDecimal> of) {
        return parts.stream().map(of).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Part part(ResultSet row) throws SQLException {
        return new Part(
                Optional.ofNullable(row.getBigDecimal("year_total")),
                Optional.ofNullable(row.getBigDecimal("amount")),
                row.getBigDecimal("planned"),
                row.getBigDecimal("promoted"),
                row.getBigDecimal("whole"),
                row.getInt("items"),
                row.getInt("costed"),
                row.getLong("version"));
    }

    private record Part(
            Optional<BigDecimal> yearTotal,
            Optional<BigDecimal> amount,
            BigDecimal planned,
            BigDecimal promoted,
            BigDecimal whole,
            int items,
            int costed,
            long version) {}
}
