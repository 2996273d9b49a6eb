package org.northline.planning.baseline;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.NotFound;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items of a baseline as they were, by their numbers; each page in one statement. */
@OnePerServer
public class BaselineItems {
    private static final String SELECT = """
            SELECT i.item_id, i.number_year, i.number_serial, i.number, i.external_key, i.standing, b.currency, <item>
            FROM planning.baseline b JOIN planning.baseline_item i ON i.org_id = b.org_id AND i.baseline_id = b.id
            WHERE b.org_id = :org AND b.id = :baseline
            """.replace("<item>", PlannedItem.columns("i", "kept"));

    private static final String AFTER = " AND (i.number_year, i.number_serial) > (:after_year, :after_serial)";

    private final Jdbi jdbi;

    @Inject
    public BaselineItems(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<BaselineItem> page(OrgId org, BaselineId baseline, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        String sql = SELECT + (after.isPresent() ? AFTER : "") + " ORDER BY i.number_year, i.number_serial LIMIT :most";
        List<BaselineItem> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", org.value())
                    .bind("baseline", baseline.value())
                    .bind("most", limit + 1);
            after.ifPresent(last -> query.bind("after_year", last.integer(0)).bind("after_serial", last.integer(1)));
            return query.map(BaselineItems::row).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.numberYear(), row.numberSerial()));
    }

    private static BaselineItem row(ResultSet row, StatementContext context) throws SQLException {
        return new BaselineItem(
                row.getObject("item_id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                row.getString("external_key"),
                PlannedItem.read(row, "kept").orElseThrow(NotFound::new),
                Currency.getInstance(row.getString("currency")),
                row.getString("standing"));
    }
}
