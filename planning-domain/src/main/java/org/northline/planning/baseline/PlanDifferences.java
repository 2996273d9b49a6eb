package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.Page;

/** Reads item by item what differs between two moments of a plan, by their numbers; each page in one statement. */
@OnePerServer
public class PlanDifferences {
    private static final String SELECT = """
            SELECT d.item_id, d.number_year, d.number_serial, coalesce((d.after).number, (d.before).number) AS number, d.kinds, d.fields,
              r.code, r.sentence, r.given_by_name, r.given_at, <before>, <after>
            FROM planning.plan_differences(:org, :cycle, :before, :after) d
            LEFT JOIN LATERAL (
              SELECT c.code, c.sentence, p.name AS given_by_name, c.changed_at AS given_at
              FROM planning.change_reason c
              JOIN planning.baseline n ON n.org_id = c.org_id AND n.id = c.baseline_id AND n.taken_at >= :since AND n.taken_at < :until
              JOIN planning.person p ON p.org_id = c.org_id AND p.id = c.changed_by
              WHERE c.org_id = :org AND c.item_id = d.item_id
              ORDER BY c.changed_at DESC, c.id DESC LIMIT 1) r ON true
            WHERE <kind>
            """.replace("<before>", PlannedItem.columns("(d.before)", "before"))
            .replace("<after>", PlannedItem.columns("(d.after)", "after"));

    private static final String ANY_DIFFERENCE = "d.kinds <> ARRAY['UNCHANGED']";
    private static final String OF_KIND = ":kind = ANY(d.kinds)";
    private static final String OF_PRODUCT =
            " AND ((d.before).product_id = :product OR (d.after).product_id = :product)";
    private static final String AFTER = " AND (d.number_year, d.number_serial) > (:after_year, :after_serial)";

    private final Jdbi jdbi;

    @Inject
    public PlanDifferences(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<PlanDifference> page(TwoMoments moments, DifferenceFilter filter, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        String sql = SELECT.replace("<kind>", filter.kind() == null ? ANY_DIFFERENCE : OF_KIND)
                + (filter.product() == null ? "" : OF_PRODUCT)
                + (after.isPresent() ? AFTER : "")
                + " ORDER BY d.number_year, d.number_serial LIMIT :most";
        List<PlanDifference> rows = jdbi.withHandle(handle -> {
            Query query =
                    moments.bindTimesTo(moments.bindTo(handle.createQuery(sql))).bind("most", limit + 1);
            after.ifPresent(last -> query.bind("after_year", last.integer(0)).bind("after_serial", last.integer(1)));
            return bind(query, filter).map(PlanDifferences::row).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.numberYear(), row.numberSerial()));
    }

    private static Query bind(Query query, DifferenceFilter filter) {
        if (filter.kind() != null) {
            query.bind("kind", filter.kind().name());
        }
        return filter.product() == null ? query : query.bind("product", filter.product());
    }

    private static PlanDifference row(ResultSet row, StatementContext context) throws SQLException {
        return new PlanDifference(
                row.getObject("item_id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                PlannedItem.texts(row, "kinds").stream()
                        .map(DifferenceKind::valueOf)
                        .toList(),
                PlannedItem.texts(row, "fields").stream()
                        .map(ChangedField::valueOf)
                        .toList(),
                PlannedItem.read(row, "before"),
                PlannedItem.read(row, "after"),
                GivenReason.read(row));
    }
}
