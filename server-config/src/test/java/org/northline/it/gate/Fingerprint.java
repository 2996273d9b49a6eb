package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.northline.it.Northline;

/**
 * Everything that an attack could have changed: how many rows an organisation has in every table, and how many entries the catalogue has, each
 * with the sum of the transactions that wrote them. A committed change of any row changes that sum.
 */
final class Fingerprint {
    private Fingerprint() {}

    static List<String> of(Scene scene) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            List<String> queries = new ArrayList<>(Sql.texts(superuser, """
                    SELECT format('SELECT %L || count(*) || coalesce(sum(xmin::text::numeric), 0) FROM %s WHERE %I = %L',
                      c.oid::regclass || ' ', c.oid::regclass, a.attname, ?::text)
                    FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
                    JOIN pg_attribute a ON a.attrelid = c.oid AND NOT a.attisdropped
                      AND a.attname = CASE WHEN c.oid = 'planning.organisation'::regclass THEN 'id' ELSE 'org_id' END
                    WHERE n.nspname IN ('planning', 'ethics') AND c.relkind = 'r' ORDER BY c.oid::regclass::text
                    """, scene.org()));
            for (String table : List.of(
                    "planning.server_secret",
                    "planning.flyway_schema_history",
                    "ethics.flyway_schema_history",
                    "pg_proc",
                    "pg_trigger",
                    "pg_class",
                    "pg_constraint",
                    "pg_rewrite",
                    "pg_namespace",
                    "pg_authid",
                    "pg_auth_members",
                    "pg_largeobject_metadata")) {
                queries.add(
                        "SELECT '" + table + " ' || count(*) || coalesce(sum(xmin::text::numeric), 0) FROM " + table);
            }
            // Where the tables are large the database counts several at once, and what is counted first comes first.
            return Sql.texts(superuser, String.join(" UNION ALL ", queries) + " ORDER BY 1");
        }
    }
}
