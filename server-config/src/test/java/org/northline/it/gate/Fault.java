package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import org.northline.it.Northline;

/** A rule that the gate of the tests can be without for a while. */
enum Fault {
    ENTRY_WITHOUT_CLEARANCE(
            "ALTER TABLE planning.portfolio_entry DISABLE TRIGGER portfolio_entry_a_gate, DISABLE TRIGGER portfolio_entry_b_gate_at_commit",
            "SELECT 'ALTER TABLE planning.portfolio_entry ENABLE ALWAYS TRIGGER portfolio_entry_a_gate,"
                    + " ENABLE ALWAYS TRIGGER portfolio_entry_b_gate_at_commit'"),
    EDIT_THAT_VOIDS_NOTHING(
            "ALTER TABLE planning.roadmap_item DISABLE TRIGGER roadmap_item_c_void_changed",
            "SELECT 'ALTER TABLE planning.roadmap_item ENABLE ALWAYS TRIGGER roadmap_item_c_void_changed'"),
    REVOCATION_THAT_NOBODY_NOTICES(
            """
            CREATE OR REPLACE FUNCTION ethics.live_grant(org uuid, person uuid, wanted text, before timestamptz) RETURNS uuid
              LANGUAGE sql STABLE SET search_path = pg_catalog, planning, ethics, extensions, pg_temp AS $$
              SELECT g.id FROM planning.capacity_grant g JOIN planning.person p ON p.org_id = g.org_id AND p.id = g.person_id
              WHERE g.org_id = org AND g.person_id = person AND g.capacity = wanted AND p.active AND g.granted_at < before
              ORDER BY g.granted_at, g.id LIMIT 1
            $$
            """, "SELECT pg_get_functiondef('ethics.live_grant(uuid,uuid,text,timestamptz)'::regprocedure)"),
    OBJECTION_THAT_NOBODY_HEARS(
            "CREATE OR REPLACE VIEW ethics.open_objection AS SELECT org_id, item_id, id, person_id, guideline_number FROM ethics.objection WHERE false",
            "SELECT 'CREATE OR REPLACE VIEW ethics.open_objection AS ' || pg_get_viewdef('ethics.open_objection'::regclass)");

    private final String planting;
    private final String mending;

    /** The second is asked before the first is done, and gives what undoes it. */
    Fault(String planting, String mending) {
        this.planting = planting;
        this.mending = mending;
    }

    /** The rule is missing until this is closed. */
    Planted plant() throws SQLException {
        Connection owner = Northline.connectionOfOwner();
        String undo = Sql.text(owner, mending);
        Sql.run(owner, planting);
        return () -> {
            try (owner) {
                Sql.run(owner, undo);
            }
        };
    }

    /** A fault that ends. */
    interface Planted extends AutoCloseable {
        @Override
        void close() throws SQLException;
    }
}
