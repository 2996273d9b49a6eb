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
import org.northline.planning.cycle.CycleId;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads the items of a cycle that are not as its newest baseline has them and of which nobody has said why, by their numbers. */
@OnePerServer
public class UnexplainedChanges {
    private static final String SELECT = """
            SELECT i.id, i.number_year, i.number_serial, i.number, i.title, p.id AS product_id, p.name AS product_name, u.fields
            FROM planning.unexplained_changes(:org, :cycle) u
            JOIN planning.roadmap_item i ON i.org_id = :org AND i.id = u.item_id
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            """;

    private static final String AFTER = " WHERE (i.number_year, i.number_serial) > (:after_year, :after_serial)";

    private final Jdbi jdbi;

    @Inject
    public UnexplainedChanges(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<UnexplainedChange> page(OrgId org, CycleId cycle, int limit, Optional<String> cursor) {
        Optional<Cursor> after = Cursor.decode(cursor, 2);
        String sql = SELECT + (after.isPresent() ? AFTER : "") + " ORDER BY i.number_year, i.number_serial LIMIT :most";
        List<UnexplainedChange> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(sql)
                    .bind("org", org.value())
                    .bind("cycle", cycle.value())
                    .bind("most", limit + 1);
            after.ifPresent(last -> query.bind("after_year", last.integer(0)).bind("after_serial", last.integer(1)));
            return query.map(UnexplainedChanges::row).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.numberYear(), row.numberSerial()));
    }

    private static UnexplainedChange row(ResultSet row, StatementContext context) throws SQLException {
        return new UnexplainedChange(
                row.getObject("id", UUID.class),
                row.getInt("number_year"),
                row.getInt("number_serial"),
                row.getString("number"),
                row.getString("title"),
                row.getObject("product_id", UUID.class),
                row.getString("product_name"),
                PlannedItem.texts(row, "fields").stream()
                        .map(UnexplainedField::valueOf)
                        .toList());
    }
}
