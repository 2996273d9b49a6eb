package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What travels with a workspace, against the catalogue of the database: nothing that is added later is forgotten. */
class WorkspacePartsIT {
    @Test
    void everyTableTravelsOrSaysWhyNot() throws SQLException {
        assertThat(
                        seen(
                                "SELECT c.relname FROM pg_class c WHERE c.relnamespace = 'planning'::regnamespace AND c.relkind IN ('r', 'p') ORDER BY 1"))
                .containsExactlyElementsOf(
                        seen("SELECT name FROM planning.workspace_part ORDER BY name COLLATE \"C\""));
    }

    @Test
    void everyPartThatTravelsIsReadAndWritten() throws SQLException {
        assertThat(seen("SELECT name FROM planning.workspace_statement ORDER BY name COLLATE \"C\""))
                .containsExactlyElementsOf(
                        seen("SELECT name FROM planning.workspace_part WHERE travels ORDER BY name COLLATE \"C\""));
    }

    /** Else a file could hold what no organisation but its own has. */
    @Test
    void nothingThatTravelsRefersToWhatStays() throws SQLException {
        assertThat(seen("""
                        SELECT k.conname FROM pg_constraint k
                        JOIN planning.workspace_part p ON k.conrelid = format('planning.%I', p.name)::regclass AND p.travels
                        JOIN pg_class r ON r.oid = k.confrelid
                        LEFT JOIN planning.workspace_part n ON n.name = r.relname AND n.travels AND r.relnamespace = 'planning'::regnamespace
                        WHERE k.contype = 'f' AND n.name IS NULL AND r.oid <> 'planning.organisation'::regclass ORDER BY 1
                        """)).isEmpty();
    }

    @Test
    void columnsThatStayAreKnown() throws SQLException {
        assertThat(seen("""
                        SELECT c.relname || '.' || a.attname FROM planning.workspace_part p
                        JOIN pg_class c ON c.relname = p.name AND c.relnamespace = 'planning'::regnamespace
                        JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                        WHERE p.travels AND a.attname <> 'org_id' AND a.attgenerated = ''
                          AND NOT EXISTS (SELECT FROM planning.workspace_field f WHERE f.part = p.name AND f.name = a.attname)
                        ORDER BY 1
                        """))
                .as("secrets, and what says who did something here and when")
                .containsExactly(
                        "awaited_entry.changed_at",
                        "awaited_entry.changed_by",
                        "capacity_grant.changed_at",
                        "capacity_grant.changed_by",
                        "capacity_grant.for_cause",
                        "capacity_grant.founding",
                        "capacity_grant.granted_at",
                        "capacity_grant.granted_by",
                        "capacity_grant.id",
                        "capacity_grant.revoked_at",
                        "capacity_grant.revoked_by",
                        "person.changed_at",
                        "person.changed_by",
                        "person.created_at",
                        "person.must_change_password",
                        "person.password_hash",
                        "person.version");
    }

    @Test
    void serverCannotSayWhatTravels() throws SQLException {
        assertThat(seen("""
                        SELECT t || ' ' || p FROM unnest(ARRAY['planning.workspace_part', 'planning.workspace_arrival', 'planning.awaited_entry']) AS t,
                          unnest(ARRAY['INSERT', 'UPDATE', 'DELETE', 'TRUNCATE']) AS p WHERE has_table_privilege('northline_app', t, p)
                        UNION ALL
                        SELECT 'planning.workspace_import UPDATE' WHERE has_any_column_privilege('northline_app', 'planning.workspace_import', 'UPDATE')
                        """)).isEmpty();
    }

    private static List<String> seen(String sql) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner();
                Statement statement = owner.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> seen = new ArrayList<>();
            while (rows.next()) {
                seen.add(rows.getString(1));
            }
            return seen;
        }
    }
}
