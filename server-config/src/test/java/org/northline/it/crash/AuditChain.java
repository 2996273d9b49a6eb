package org.northline.it.crash;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Stream;

/** Recomputes the audit log of an organisation from its first to its last event. */
final class AuditChain {
    private AuditChain() {}

    /** Gives the number of events. */
    static long verified(Connection connection, UUID organisation) throws SQLException {
        String its = " WHERE org_id = '" + organisation + "'";
        long seq = 0;
        String prev = "0".repeat(64);
        try (Statement statement = connection.createStatement()) {
            try (ResultSet events =
                    statement.executeQuery("SELECT * FROM ethics.audit_event" + its + " ORDER BY seq")) {
                while (events.next()) {
                    seq++;
                    assertThat(events.getLong("seq")).isEqualTo(seq);
                    assertThat(events.getString("prev")).isEqualTo(prev);
                    assertThat(events.getString("hash")).isEqualTo(hashOf(events));
                    prev = events.getString("hash");
                }
            }
            try (ResultSet head = statement.executeQuery("SELECT seq, hash FROM ethics.audit_head" + its)) {
                assertThat(head.next()).isTrue();
                assertThat(head.getLong("seq")).isEqualTo(seq);
                assertThat(head.getString("hash")).isEqualTo(prev);
            }
        }
        return seq;
    }

    private static String hashOf(ResultSet event) throws SQLException {
        byte[] payload = event.getString("payload").getBytes(UTF_8);
        String digest = hex(event.getBytes("salt"), payload);
        assertThat(event.getString("payload_digest")).isEqualTo(digest);
        String[] columns = {
            "org_id", "seq", "prev", "at", "db_user", "actor_id", "source", "operation", "row_id", "item_id"
        };
        StringBuilder text = new StringBuilder(prefixed("audit/v1"));
        for (String column : columns) {
            String value = event.getString(column);
            text.append(prefixed(value == null ? "" : value));
        }
        return hex(text.append(prefixed(digest)).toString().getBytes(UTF_8));
    }

    private static String prefixed(String field) {
        return field.getBytes(UTF_8).length + ":" + field;
    }

    private static String hex(byte[]... parts) {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            Stream.of(parts).forEach(digest::update);
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }
}
