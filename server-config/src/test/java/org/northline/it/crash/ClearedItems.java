package org.northline.it.crash;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.UUID;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/** Seals and signs reviews through the database's doors, with the key that only the server and the database know. */
final class ClearedItems {
    private static final String VERDICT = "PROCEED_WITH_CONDITIONS";

    private final Connection connection;
    private final Company company;
    private final UUID org;
    private final DoorTickets tickets;

    ClearedItems(Connection connection, Company company) throws SQLException {
        this.connection = connection;
        this.company = company;
        this.org = company.organisation();
        try (Statement statement = connection.createStatement();
                ResultSet key =
                        statement.executeQuery("SELECT value FROM planning.server_secret WHERE name = 'door'")) {
            key.next();
            this.tickets = new DoorTickets(key.getBytes(1), Clock.systemUTC());
        }
    }

    /** Afterwards nothing stands against the item of this review. */
    void clear(UUID review) throws SQLException {
        UUID lead = company.id("lead");
        String hash = call(
                "SELECT ethics.seal(?, ?, ?, '', ?, ?)",
                org,
                review,
                VERDICT,
                lead,
                tickets.issue("seal", org, review, VERDICT, "", lead));
        sign(review, hash, "reviewer", "MISUSE_REVIEWER");
        sign(review, hash, "stakeholder", "STAKEHOLDER");
    }

    private void sign(UUID review, String hash, String name, String capacity) throws SQLException {
        UUID signOff = Ids.next();
        UUID person = company.id(name);
        call(
                "SELECT ethics.sign(?, ?, ?, ?, ?, 'APPROVE', ?, ?)",
                org,
                signOff,
                review,
                person,
                capacity,
                hash,
                tickets.issue("sign", org, signOff, review, person, capacity, "APPROVE", hash));
    }

    private String call(String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < arguments.length; i++) {
                statement.setObject(i + 1, arguments[i]);
            }
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }
}
