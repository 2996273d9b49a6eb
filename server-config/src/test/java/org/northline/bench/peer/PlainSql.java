package org.northline.bench.peer;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/**
 * The rows of the two reads by one statement each, as somebody would write them who has nothing but a database. With verdict, a row also tells how
 * its item stands with the gate at this moment, which Northline always answers; without, the database has much less to do.
 */
public enum PlainSql {
    LIST("""
            SELECT i.id, i.number, i.title, i.kind, i.product_id, p.name AS product_name, t.id AS theme_id, t.name AS theme_name,
                   t.position AS theme_position, i.horizon, i.starts_on, i.ends_on, i.owner_id, o.name AS owner_name,
                   e.item_id IS NOT NULL AS on_portfolio, i.version
            FROM planning.roadmap_item i
            JOIN planning.product p ON p.org_id = i.org_id AND p.id = i.product_id
            JOIN planning.person o ON o.org_id = i.org_id AND o.id = i.owner_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            LEFT JOIN planning.strategic_theme t ON t.org_id = l.org_id AND t.id = l.theme_id
            LEFT JOIN planning.portfolio_entry e ON e.org_id = i.org_id AND e.item_id = i.id
            WHERE i.org_id = ? AND i.cycle_id = ? AND i.withdrawn_at IS NULL
            ORDER BY i.number_year, i.number_serial LIMIT 100
            """, """
            SELECT r.*, s.standing FROM r CROSS JOIN LATERAL (
              SELECT g.standing FROM planning.gate_standing g WHERE g.org_id = ? AND g.item_id = r.id OFFSET 0) s
            """),
    ROADMAP("""
            SELECT i.id, i.number, i.title, i.product_id, l.theme_id, i.kind, i.starts_on, i.ends_on, i.horizon
            FROM planning.portfolio_entry e
            JOIN planning.roadmap_item i ON i.org_id = e.org_id AND i.id = e.item_id
            LEFT JOIN planning.roadmap_item_theme l ON l.org_id = i.org_id AND l.item_id = i.id
            WHERE e.org_id = ? AND i.cycle_id = ?
            ORDER BY i.number_year, i.number_serial
            """, """
            SELECT r.*, s.state, s.reason, s.tier FROM r JOIN planning.entry_standings(?) s ON s.item_id = r.id
            """);

    private final String rows;
    private final String withVerdict;

    PlainSql(String rows, String verdicts) {
        this.rows = rows;
        this.withVerdict = "WITH r AS MATERIALIZED (" + rows + ") " + verdicts + " ORDER BY r.number";
    }

    /** Ready to be executed. */
    public PreparedStatement statement(Connection connection, boolean verdict, UUID org, UUID cycle)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(verdict ? withVerdict : rows);
        statement.setObject(1, org);
        statement.setObject(2, cycle);
        if (verdict) {
            statement.setObject(3, org);
        }
        return statement;
    }
}
