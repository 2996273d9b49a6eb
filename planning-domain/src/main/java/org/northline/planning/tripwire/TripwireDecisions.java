package org.northline.planning.tripwire;

import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;
import org.northline.planning.shared.Cursor;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;
import org.northline.planning.shared.Page;

/** Reads what was decided about a tripwire, the newest first, each page in one statement. The ids follow the time at which they were made. */
@OnePerServer
public class TripwireDecisions {
    private static final String SELECT = """
            SELECT d.id AS decision_id, d.choice, d.reason, d.figure, d.figure_on, d.changed_at AS decision_at, a.name AS decision_author,
                   r.item_id AS change_item_id, r.code AS change_code, r.sentence AS change_sentence, ci.number AS change_number,
                   ci.title AS change_title
            FROM planning.tripwire_decision d
            JOIN planning.person a ON a.org_id = d.org_id AND a.id = d.changed_by
            LEFT JOIN planning.change_reason r ON r.org_id = d.org_id AND r.id = d.change_reason_id
            LEFT JOIN planning.roadmap_item ci ON ci.org_id = r.org_id AND ci.id = r.item_id
            WHERE d.org_id = :org AND d.tripwire_id = :tripwire
            """;

    private final Jdbi jdbi;

    @Inject
    public TripwireDecisions(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    public Page<TripwireRow.Decision> page(OrgId org, TripwireId tripwire, int limit, Optional<String> cursor) {
        Optional<UUID> before = Cursor.decode(cursor, 1).map(key -> key.uuid(0));
        List<TripwireRow.Decision> rows = jdbi.withHandle(handle -> {
            Query query = handle.createQuery(SELECT + (before.isPresent() ? " AND d.id < :before" : "")
                            + " ORDER BY d.id DESC LIMIT :most")
                    .bind("org", org.value())
                    .bind("tripwire", tripwire.value())
                    .bind("most", limit + 1);
            before.ifPresent(id -> query.bind("before", id));
            return query.map((row, context) -> read(row).orElseThrow()).list();
        });
        return Page.of(rows, limit, row -> Cursor.of(row.id()));
    }

    static Optional<TripwireRow.Decision> read(ResultSet row) throws SQLException {
        UUID id = row.getObject("decision_id", UUID.class);
        return id == null
                ? Optional.empty()
                : Optional.of(new TripwireRow.Decision(
                        id,
                        DecisionChoice.valueOf(row.getString("choice")),
                        row.getString("reason"),
                        row.getBigDecimal("figure"),
                        row.getObject("figure_on", LocalDate.class),
                        row.getString("decision_author"),
                        row.getTimestamp("decision_at").toInstant(),
                        change(row)));
    }

    private static Optional<TripwireRow.ChangeMade> change(ResultSet row) throws SQLException {
        UUID item = row.getObject("change_item_id", UUID.class);
        return item == null
                ? Optional.empty()
                : Optional.of(new TripwireRow.ChangeMade(
                        item,
                        row.getString("change_number"),
                        row.getString("change_title"),
                        row.getString("change_code"),
                        row.getString("change_sentence")));
    }
}
