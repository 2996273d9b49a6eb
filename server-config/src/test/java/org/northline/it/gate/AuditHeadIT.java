package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

class AuditHeadIT {
    @Test
    void headStandsAtTheLastEventOfATransactionWithMany() throws SQLException {
        Scene scene = Scene.set();

        try (Connection app = Northline.connectionOfApp()) {
            app.setAutoCommit(false);
            for (int i = 0; i < 5; i++) {
                scene.item(app);
            }
            app.commit();
        }

        assertThat(Sql.seen("SELECT seq || ' ' || hash FROM ethics.audit_head WHERE org_id = ?", scene.org()))
                .isEqualTo(Sql.seen(
                        "SELECT seq || ' ' || hash FROM ethics.audit_event WHERE org_id = ? ORDER BY seq DESC LIMIT 1",
                        scene.org()));
    }

    @Test
    void chainHasNoGapWhenConstraintsAreCheckedEarly() throws SQLException {
        Scene scene = Scene.set();

        try (Connection app = Northline.connectionOfApp()) {
            app.setAutoCommit(false);
            scene.item(app);
            Sql.run(app, "SET CONSTRAINTS ALL IMMEDIATE");
            scene.item(app);
            scene.item(app);
            app.commit();
        }

        assertThat(Sql.seen("""
                        SELECT count(*) FROM ethics.audit_event e
                        WHERE org_id = ? AND seq > 1 AND NOT EXISTS (SELECT FROM ethics.audit_event b
                          WHERE b.org_id = e.org_id AND b.seq = e.seq - 1 AND b.hash = e.prev)
                        """, scene.org())).containsExactly("0");
        assertThat(Sql.seen("SELECT seq FROM ethics.audit_head WHERE org_id = ?", scene.org()))
                .isEqualTo(Sql.seen("SELECT max(seq) FROM ethics.audit_event WHERE org_id = ?", scene.org()));
    }

    @Test
    void logThatHasLostItsEndTakesNothingMore() throws SQLException {
        Scene scene = Scene.set();

        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "ALTER TABLE ethics.audit_event DISABLE TRIGGER USER");
            Sql.run(superuser, """
                    DELETE FROM ethics.audit_event WHERE org_id = ? AND seq = (SELECT seq FROM ethics.audit_head WHERE org_id = ?)
                    """, scene.org(), scene.org());

            assertThatThrownBy(() -> {
                        scene.item(superuser);
                        Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
                    })
                    .hasMessageContaining("the log has lost its end");
            superuser.rollback();
        }
    }

    @Test
    void payloadIsTheTextThatJsonbWrites() throws SQLException {
        Scene scene = Scene.set();

        try (Connection app = Northline.connectionOfApp()) {
            Sql.run(
                    app,
                    "UPDATE planning.roadmap_item SET title = 'A \"new\" title\n', starts_on = '2027-01-01' WHERE org_id = ? AND id = ?",
                    scene.org(),
                    scene.item(app));
        }

        assertThat(Sql.seen(
                        "SELECT DISTINCT operation FROM ethics.audit_event WHERE org_id = ? ORDER BY 1", scene.org()))
                .contains("INSERT", "UPDATE");
        assertThat(Sql.seen("SELECT source, seq FROM ethics.audit_event WHERE payload <> payload::jsonb::text LIMIT 5"))
                .isEmpty();
        assertThat(Sql.seen("""
                        SELECT (payload::jsonb -> 'title' ->> 'after') || (payload::jsonb -> 'starts_on')::text
                        FROM ethics.audit_event
                        WHERE org_id = ? AND operation = 'UPDATE' AND payload::jsonb -> 'starts_on' IS NOT NULL
                        """, scene.org())).containsExactly("A \"new\" title\n{\"after\": \"2027-01-01\"}");
    }
}
