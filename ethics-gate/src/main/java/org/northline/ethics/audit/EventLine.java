package org.northline.ethics.audit;

import static java.util.Objects.requireNonNull;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;

/**
 * An event of the log as exports and bundles write it.
 *
 * @param seq its place in the log, from 1
 * @param hash which goes into the next event and into the tree
 * @param text the one line, with its end
 */
public record EventLine(long seq, String hash, String text) {
    static final String COLUMNS =
            "seq, prev, at, db_user, coalesce(actor_id::text, '') AS actor_id, source, operation, row_id, "
                    + "coalesce(item_id::text, '') AS item_id, encode(salt, 'hex') AS salt, payload, payload_digest, hash";

    /** Without payload and salt where a score is hidden: with either, the few scores that there are could be tried. */
    static final String COLUMNS_AS_FAR_AS_KNOWN =
            "a.seq, a.prev, a.at, a.db_user, coalesce(a.actor_id::text, '') AS actor_id, a.source, a.operation, a.row_id, "
                    + "coalesce(a.item_id::text, '') AS item_id, CASE WHEN h.row_id IS NULL THEN encode(a.salt, 'hex') ELSE '' END AS salt, "
                    + "CASE WHEN h.row_id IS NULL THEN a.payload ELSE '' END AS payload, a.payload_digest, a.hash";

    private static final List<String> TEXTS = List.of(
            "prev",
            "at",
            "db_user",
            "actor_id",
            "source",
            "operation",
            "row_id",
            "item_id",
            "salt",
            "payload",
            "payload_digest",
            "hash");

    public EventLine {
        requireNonNull(hash, "hash");
        requireNonNull(text, "text");
    }

    static EventLine of(ResultSet row) throws SQLException {
        StringBuilder line = new StringBuilder("{\"seq\":").append(row.getLong("seq"));
        for (String column : TEXTS) {
            line.append(",\"").append(column).append("\":");
            CanonicalText.quote(line, row.getString(column));
        }
        return new EventLine(
                row.getLong("seq"), row.getString("hash"), line.append("}\n").toString());
    }
}
