package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;

/** Something that somebody with a role of the database tries, and that must be refused at the latest at commit. */
record Attack(String name, Attempt attempt) {
    static Attack sql(String name, String sql, Object... arguments) {
        return new Attack(name, connection -> Sql.run(connection, sql, arguments));
    }

    /** Tries it in this role and up to the checks of the commit, and undoes it; the connection is the superuser's, in a transaction. */
    boolean isRefused(Connection superuser, String role) throws SQLException {
        Savepoint before = superuser.setSavepoint();
        try {
            Sql.run(superuser, "SET LOCAL ROLE " + role);
            attempt.on(superuser);
            Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
            return false;
        } catch (SQLException refused) {
            return true;
        } finally {
            superuser.rollback(before);
        }
    }

    @Override
    public String toString() {
        return name;
    }

    /** What is tried. */
    interface Attempt {
        void on(Connection connection) throws SQLException;
    }
}
