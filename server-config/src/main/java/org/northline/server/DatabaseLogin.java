package org.northline.server;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.postgresql.ds.PGSimpleDataSource;

/** Where a database is and who signs in to it. Never printed with its password. */
public record DatabaseLogin(String url, String user, String password) {
    private static final int SECONDS_TO_CONNECT = 10;

    /** Connects, or says in one sentence why that is not possible. */
    public Connection connect() {
        try {
            return dataSource().getConnection();
        } catch (SQLException failure) {
            throw refusal(failure);
        }
    }

    PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setURL(url);
        source.setUser(user);
        source.setPassword(password);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        source.setApplicationName("northline launcher");
        return source;
    }

    /** Connections that act as a role which this login is a member of, and that find the extensions. */
    DataSource dataSourceAs(String role) {
        PGSimpleDataSource source = dataSource();
        source.setOptions("-c role=" + role + " -c search_path=extensions -c client_min_messages=error");
        return source;
    }

    private CannotStart refusal(SQLException failure) {
        String state = String.valueOf(failure.getSQLState());
        if (state.equals("28P01")) {
            return new CannotStart(
                    "The database at " + place() + " refuses the password of user '" + user + "'.", failure);
        }
        if (state.startsWith("28")) {
            return new CannotStart(
                    "The database at " + place() + " does not let user '" + user + "' in: " + said(failure), failure);
        }
        if (state.equals("3D000")) {
            return new CannotStart("There is no such database as " + place() + "; create it first.", failure);
        }
        if (state.startsWith("08")) {
            return new CannotStart(
                    "No PostgreSQL answers at " + place() + "; start it, or correct NORTHLINE_DB_URL.", failure);
        }
        return new CannotStart("The database at " + place() + " cannot be used: " + said(failure), failure);
    }

    private String place() {
        return url.replaceFirst("^jdbc:postgresql://", "").replaceFirst("\\?.*$", "");
    }

    /** A server's message without its severity and its line breaks. */
    static String said(Throwable failure) {
        return String.valueOf(failure.getMessage())
                .replaceFirst("^(FATAL|ERROR): ", "")
                .replaceAll("\\s+", " ")
                .trim();
    }

    @Override
    public String toString() {
        return user + "@" + place();
    }
}
