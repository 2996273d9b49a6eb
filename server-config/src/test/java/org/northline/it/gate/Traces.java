package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.northline.it.Northline;

/** What the database knows of an organisation, table by table, as the owner of all tables sees it. */
public final class Traces {
    /** The list of tables is the database's own, so that no table of the future is forgotten. */
    private static final String TABLES_THAT_KNOW = """
            SELECT name FROM (
              SELECT format('%I.%I', c.table_schema, c.table_name) AS name,
                query_to_xml(format('SELECT 1 FROM %I.%I WHERE org_id = %L LIMIT 1', c.table_schema, c.table_name, o.id),
                  false, true, '') AS row
              FROM information_schema.columns c
              JOIN information_schema.tables t USING (table_schema, table_name)
              CROSS JOIN (SELECT CAST(? AS uuid) AS id) o
              WHERE c.column_name = 'org_id' AND t.table_type = 'BASE TABLE' AND c.table_schema IN ('planning', 'ethics')
            ) tables WHERE CAST(row AS text) <> ''
            UNION ALL SELECT 'planning.organisation' FROM planning.organisation WHERE id = ?
            ORDER BY name
            """;

    private Traces() {}

    /** The sample company, which is there. */
    public static UUID ofSampleCompany() throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            return UUID.fromString(Sql.text(owner, "SELECT id FROM planning.organisation WHERE sample"));
        }
    }

    /** Every table that has a row of the organisation. */
    public static List<String> tablesThatKnow(UUID organisation) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            return Sql.texts(owner, TABLES_THAT_KNOW, organisation, organisation);
        }
    }
}
