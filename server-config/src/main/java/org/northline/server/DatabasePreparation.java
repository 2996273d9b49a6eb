package org.northline.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import org.postgresql.PGConnection;

/**
 * Brings a database to the state that the server needs: roles, schemas, migrations, secrets.
 *
 * <p>It runs at every start, as the login that deploys, and does only what is missing. The server itself never has this login:
 * it gets the role {@code northline_app}, whose password lies in the database where only the owner can read it.
 */
public final class DatabasePreparation {
    private static final int OLDEST_VERSION = 15;
    private static final long LOCK = 0x6e6f7274686c696eL;

    private final DatabaseLogin deployer;

    public DatabasePreparation(DatabaseLogin deployer) {
        this.deployer = deployer;
    }

    /** Prepares the database; two servers that start at the same time take turns. */
    public PreparedDatabase prepare() {
        try (Connection connection = deployer.connect();
                Statement statement = connection.createStatement()) {
            String version = requireUsable(statement);
            statement.execute("SELECT pg_catalog.pg_advisory_lock(" + LOCK + ")");
            statement.execute("SET client_min_messages = error");
            statement.execute(script());
            List<String> schemas = new Migrations(deployer).migrate();
            statement.execute("SET ROLE northline_owner");
            String appPassword = secret(connection, "app_password");
            String doorKey = secret(connection, "door");
            boolean peopled = hasPeople(statement);
            statement.execute("RESET ROLE");
            giveServerItsPassword(connection, appPassword);
            return new PreparedDatabase(deployer.url(), version, schemas, appPassword, doorKey, peopled);
        } catch (SQLException failure) {
            throw new CannotStart("The database cannot be prepared: " + DatabaseLogin.said(failure), failure);
        }
    }

    private String requireUsable(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("""
                SELECT pg_catalog.current_setting('server_version') AS version,
                       pg_catalog.current_setting('server_version_num')::integer / 10000 AS line,
                       pg_catalog.pg_is_in_recovery() AS standby,
                       pg_catalog.current_database() AS database,
                       pg_catalog.pg_has_role(d.datdba, 'USAGE') AS owns,
                       r.rolsuper OR r.rolcreaterole AS creates
                  FROM pg_catalog.pg_database d, pg_catalog.pg_roles r
                 WHERE d.datname = pg_catalog.current_database() AND r.rolname = current_user
                """)) {
            row.next();
            String version = row.getString("version").replaceFirst(" .*$", "");
            refuseOlder(version, row.getInt("line"));
            if (row.getBoolean("standby")) {
                throw new CannotStart(
                        "The database is a read-only standby; NORTHLINE_DB_URL must lead to the primary.");
            }
            String database = row.getString("database");
            if (!row.getBoolean("owns")) {
                throw new CannotStart("User '" + deployer.user() + "' does not own the database '" + database
                        + "'; let an administrator run: ALTER DATABASE " + database + " OWNER TO " + deployer.user()
                        + ".");
            }
            if (!row.getBoolean("creates")) {
                throw new CannotStart("User '" + deployer.user()
                        + "' may not create roles, and Northline gives its server a role of its own;"
                        + " let an administrator run: ALTER ROLE " + deployer.user() + " CREATEROLE.");
            }
            return version;
        }
    }

    static void refuseOlder(String version, int line) {
        if (line < OLDEST_VERSION) {
            throw new CannotStart("The database runs PostgreSQL " + version + ", and Northline needs PostgreSQL "
                    + OLDEST_VERSION + " or newer.");
        }
    }

    /** The secret of that name in Base64, made when there is none yet; every server of this database reads the same. */
    private static String secret(Connection connection, String name) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(
                "INSERT INTO planning.server_secret (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING")) {
            insert.setString(1, name);
            insert.setBytes(2, RandomText.bytes());
            insert.executeUpdate();
        }
        try (PreparedStatement select =
                connection.prepareStatement("SELECT value FROM planning.server_secret WHERE name = ?")) {
            select.setString(1, name);
            try (ResultSet row = select.executeQuery()) {
                row.next();
                return Base64.getEncoder().encodeToString(row.getBytes(1));
            }
        }
    }

    private static boolean hasPeople(Statement statement) throws SQLException {
        try (ResultSet row = statement.executeQuery("SELECT EXISTS (SELECT FROM planning.person)")) {
            row.next();
            return row.getBoolean(1);
        }
    }

    /** Only when the password does not fit yet, and as a verifier: the password itself never reaches the database's log. */
    private void giveServerItsPassword(Connection connection, String password) throws SQLException {
        DatabaseLogin server = new DatabaseLogin(deployer.url(), "northline_app", password);
        try (Connection alreadyFits = server.dataSource().getConnection()) {
            alreadyFits.isValid(1);
        } catch (SQLException doesNotFitYet) {
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword("northline_app", password.toCharArray(), "scram-sha-256");
        }
    }

    private static String script() {
        try (InputStream script = DatabasePreparation.class.getResourceAsStream("prepare-database.sql")) {
            return new String(java.util.Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
