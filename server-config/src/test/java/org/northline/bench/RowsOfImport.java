package org.northline.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.northline.it.Northline;
import org.postgresql.PGConnection;

/**
 * Everything that one import wrote of its items, to be copied once more into tables of the same keys, indexes, checks and references, but without
 * triggers: what PostgreSQL needs for these rows alone.
 */
final class RowsOfImport {
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        TABLES.put("planning.roadmap_item", "id IN (<items>)");
        TABLES.put("planning.item_revision", "item_id IN (<items>)");
        TABLES.put("planning.item_owner", "item_id IN (<items>)");
        TABLES.put("planning.import_row", "import_id = '<import>'");
        TABLES.put("ethics.audit_event", "source = 'planning.roadmap_item' AND item_id IN (<items>)");
    }

    private final Map<String, byte[]> rows = new LinkedHashMap<>();

    private RowsOfImport() {}

    /** Takes the rows out and makes empty tables for them. */
    static RowsOfImport of(UUID run) throws SQLException, IOException {
        RowsOfImport taken = new RowsOfImport();
        try (Connection superuser = Northline.connectionOfSuperuser();
                Statement statement = superuser.createStatement()) {
            statement.execute("DROP SCHEMA IF EXISTS twin CASCADE; CREATE SCHEMA twin");
            for (var table : TABLES.entrySet()) {
                taken.take(superuser, table.getKey(), table.getValue(), run);
            }
            for (String reference : references(statement)) {
                statement.execute(reference);
            }
        }
        return taken;
    }

    /** Copies all of them in one transaction. */
    void copy() throws SQLException, IOException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            for (var table : rows.entrySet()) {
                superuser
                        .unwrap(PGConnection.class)
                        .getCopyAPI()
                        .copyIn("COPY " + table.getKey() + " FROM STDIN", new ByteArrayInputStream(table.getValue()));
            }
            superuser.commit();
        }
    }

    private void take(Connection superuser, String table, String which, UUID run) throws SQLException, IOException {
        String twin = "twin" + table.substring(table.indexOf('.'));
        String columns;
        try (Statement statement = superuser.createStatement()) {
            statement.execute("CREATE TABLE " + twin + " (LIKE " + table + " INCLUDING ALL)");
            columns = text(statement, """
                    SELECT string_agg(attname, ', ' ORDER BY attnum) FROM pg_attribute
                    WHERE attrelid = '%s'::regclass AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
                    """.formatted(twin)).get(0);
        }
        String items = "SELECT r.item_id FROM planning.import_row r WHERE r.import_id = '" + run + "'";
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        superuser
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyOut(
                        "COPY (SELECT %s FROM %s WHERE %s) TO STDOUT"
                                .formatted(
                                        columns,
                                        table,
                                        which.replace("<items>", items).replace("<import>", run.toString())),
                        bytes);
        rows.put(twin + " (" + columns + ")", bytes.toByteArray());
    }

    /** The references of the originals, to the twins where there are any. */
    private static List<String> references(Statement statement) throws SQLException {
        return text(statement, """
                SELECT format('ALTER TABLE twin.%I ADD %s', t.relname,
                  CASE WHEN to_regclass('twin.' || r.relname) IS NULL THEN pg_get_constraintdef(c.oid)
                    ELSE replace(pg_get_constraintdef(c.oid), c.confrelid::regclass || '(', 'twin.' || r.relname || '(') END)
                FROM pg_constraint c JOIN pg_class t ON t.oid = c.conrelid JOIN pg_class r ON r.oid = c.confrelid
                JOIN pg_namespace n ON n.oid = t.relnamespace
                WHERE c.contype = 'f' AND n.nspname IN ('planning', 'ethics') AND to_regclass('twin.' || t.relname) IS NOT NULL
                """);
    }

    private static List<String> text(Statement statement, String sql) throws SQLException {
        try (ResultSet rows = statement.executeQuery(sql)) {
            List<String> texts = new ArrayList<>();
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
            return texts;
        }
    }
}
