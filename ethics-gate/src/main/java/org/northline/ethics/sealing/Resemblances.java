package org.northline.ethics.sealing;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.northline.ethics.sealing.Resemblance.Link;
import org.northline.planning.shared.OrgId;

/** Reads the stopped items to which an item is linked and, while it is being reviewed, those to which it has to be. */
final class Resemblances {
    private static final int DIGITS_OF_PERCENT = 2;

    private Resemblances() {}

    static List<Resemblance> of(Handle handle, OrgId org, UUID item) {
        return handle.createQuery("""
                        WITH linked AS (SELECT l.stopped_item_id, l.resemblance, l.changed_at, p.name FROM ethics.stop_link l
                            JOIN planning.person p ON p.org_id = l.org_id AND p.id = l.changed_by
                            WHERE l.org_id = :org AND l.item_id = :item)
                        SELECT i.id, i.number, n.title, n.stopped_at, n.guideline_number, n.reason, a.resemblance, a.changed_at, a.name
                        FROM (SELECT * FROM linked
                          UNION ALL
                          SELECT r.stopped_item_id, r.resemblance, NULL, NULL FROM ethics.resembled_stops(:org, :item) r
                          WHERE r.stopped_item_id NOT IN (SELECT stopped_item_id FROM linked) AND EXISTS (SELECT FROM ethics.misuse_review m
                            WHERE m.org_id = :org AND m.item_id = :item AND m.state = 'REVIEW')) a
                        JOIN planning.roadmap_item i ON i.org_id = :org AND i.id = a.stopped_item_id
                        JOIN ethics.newest_stop n ON n.org_id = :org AND n.item_id = a.stopped_item_id
                        ORDER BY a.resemblance DESC, i.number
                        """)
                .bind("org", org.value())
                .bind("item", item)
                .map((row, context) -> resemblance(row))
                .list();
    }

    private static Resemblance resemblance(ResultSet row) throws SQLException {
        BigDecimal alike = row.getBigDecimal("resemblance");
        String linkedBy = row.getString("name");
        return new Resemblance(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("title"),
                instant(row, "stopped_at"),
                row.getInt("guideline_number"),
                row.getString("reason"),
                alike.movePointRight(DIGITS_OF_PERCENT).intValue(),
                linkedBy == null ? Optional.empty() : Optional.of(new Link(linkedBy, instant(row, "changed_at"))));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
