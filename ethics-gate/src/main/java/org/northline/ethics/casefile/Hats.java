package org.northline.ethics.casefile;

import static org.northline.ethics.casefile.WrittenParts.person;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.northline.ethics.hat.Hat;
import org.northline.ethics.review.ReviewDesk;
import org.northline.planning.shared.Actor;

/** Reads the hats of one review in one statement; none when it is absent or another organisation's. */
final class Hats {
    private final Handle handle;
    private final Actor reader;
    private final UUID review;

    Hats(Handle handle, Actor reader, UUID review) {
        this.handle = handle;
        this.reader = reader;
        this.review = review;
    }

    /** Each hat, worn or not. */
    List<HatView> list() {
        return handle.createQuery("""
                        SELECT h.hat, h.tier >= h.argued_from AS asked, h.number, nullif(h.argument, '') AS argument,
                          nullif(h.answer, '') AS answer, w.id AS wearer_id, w.name AS wearer_name,
                          h.state = 'REVIEW' AND h.lead_id = :reader AS leads,
                          coalesce(h.state = 'REVIEW' AND h.person_id = :reader, false) AS wears
                        FROM ethics.hat_standing h
                        LEFT JOIN planning.person w ON w.org_id = h.org_id AND w.id = h.person_id
                        WHERE h.org_id = :org AND h.review_id = :review ORDER BY h.place
                        """)
                .bind("org", reader.org().value())
                .bind("review", review)
                .bind("reader", reader.person().value())
                .map((row, context) -> hat(row))
                .list();
    }

    private HatView hat(ResultSet row) throws SQLException {
        boolean takesPart = ReviewDesk.takesPart(reader);
        boolean leads = takesPart && row.getBoolean("leads");
        return new HatView(
                Hat.valueOf(row.getString("hat")),
                row.getBoolean("asked"),
                person(row, "wearer"),
                row.getString("argument"),
                row.getString("answer"),
                leads,
                takesPart && row.getBoolean("wears"),
                leads && row.getString("argument") != null,
                row.getLong("number"));
    }
}
