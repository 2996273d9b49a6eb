package org.northline.it.gate;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.northline.it.Northline;

/** The few words of SQL that the tests of the gate speak. */
final class Sql {
    private Sql() {}

    static int run(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments)) {
            return statement.execute() ? 0 : statement.getUpdateCount();
        }
    }

    /** The first column of each row. */
    static List<String> texts(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                ResultSet rows = statement.executeQuery()) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }

    static String text(Connection connection, String sql, Object... arguments) throws SQLException {
        return texts(connection, sql, arguments).get(0);
    }

    /** What the superuser sees. */
    static List<String> seen(String sql, Object... arguments) throws SQLException {
        try (Connection connection = Northline.connectionOfSuperuser()) {
            return texts(connection, sql, arguments);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }
}
