package org.northline.it.crash;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;

/** A row as an answer promised it, or as the database has it. */
record Row(Kind kind, String id, long version, String content) {
    /** What clients write, and under which name an answer carries its content. */
    enum Kind {
        ITEM("title"),
        CYCLE("name"),
        VISION("statement"),
        REVIEW("itemId"),
        ENTRY("itemId");

        private final String content;

        Kind(String content) {
            this.content = content;
        }
    }

    private static final String ALL = """
            SELECT 'ITEM', id, version, title FROM planning.roadmap_item
            UNION ALL SELECT 'CYCLE', id, version, name FROM planning.planning_cycle
            UNION ALL SELECT 'VISION', id, version, statement FROM planning.vision_statement
            UNION ALL SELECT 'REVIEW', id, version, item_id::text FROM ethics.misuse_review WHERE state = 'REVIEW'
            UNION ALL SELECT 'ENTRY', item_id, 0, item_id::text FROM planning.portfolio_entry
            """;

    /** An answer holds the thing itself, or under {@code item} with what the change led to, or under {@code current} when it was changed already. */
    static Row of(Kind kind, JsonPath answer) {
        String at = answer.get("current") != null ? "current." : answer.get("item") != null ? "item." : "";
        return new Row(
                kind, answer.getString(at + "id"), answer.getLong(at + "version"), answer.getString(at + kind.content));
    }

    static Row ofEntry(String item) {
        return new Row(Kind.ENTRY, item, 0, item);
    }

    static Set<Row> allOf(Connection connection) throws SQLException {
        Set<Row> all = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                Row row =
                        new Row(Kind.valueOf(rows.getString(1)), rows.getString(2), rows.getLong(3), rows.getString(4));
                if (!all.add(row)) {
                    throw new AssertionError("The database has this twice: " + row);
                }
            }
        }
        return all;
    }
}
