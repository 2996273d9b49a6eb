package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.northline.it.Northline;

/**
 * Lets the validity of a sealed review end, which only time does. While this is open, the database has a trigger of the tests that writes, behind
 * the guard of sealed reviews and for this connection alone, a validity of one microsecond.
 */
final class Validity implements AutoCloseable {
    private final Connection owner;

    private Validity(Connection owner) {
        this.owner = owner;
    }

    static Validity thatCanEnd() throws SQLException {
        Connection owner = Northline.connectionOfOwner();
        Sql.run(owner, """
                CREATE OR REPLACE FUNCTION ethics.let_time_pass() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
                  NEW.valid_until := NEW.sealed_at + interval '1 microsecond';
                  RETURN NEW;
                END $$
                """);
        Sql.run(owner, """
                CREATE OR REPLACE TRIGGER misuse_review_z_time BEFORE UPDATE ON ethics.misuse_review FOR EACH ROW
                  WHEN (current_setting('northline.time_passes', true) = 'yes') EXECUTE FUNCTION ethics.let_time_pass()
                """);
        Sql.run(owner, "SET northline.time_passes = 'yes'");
        return new Validity(owner);
    }

    /** Where the review is not sealed, there is nothing to end. */
    synchronized void end(UUID org, UUID review) throws SQLException {
        Sql.run(
                owner,
                "UPDATE ethics.misuse_review SET version = version + 1 WHERE org_id = ? AND id = ? AND state = 'SEALED'",
                org,
                review);
    }

    @Override
    public void close() throws SQLException {
        try (owner) {
            Sql.run(owner, "DROP TRIGGER IF EXISTS misuse_review_z_time ON ethics.misuse_review");
            Sql.run(owner, "DROP FUNCTION IF EXISTS ethics.let_time_pass()");
        }
    }
}
