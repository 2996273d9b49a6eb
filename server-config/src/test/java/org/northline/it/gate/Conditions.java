package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.northline.it.Northline;

/** The conditions of one scene as the server treats them: through their doors, with valid tickets. */
record Conditions(Scene scene, Connection app) {
    static final String EXTEND = "SELECT ethics.extend_condition(?, ?, ?, ?, ?, 'The vendor is late', ?)";

    UUID of(UUID review) throws SQLException {
        return UUID.fromString(Sql.text(app, "SELECT id FROM ethics.mitigation WHERE review_id = ?", review));
    }

    /** As long as the review is open, its mitigation can still fall due on any day. */
    void dueIn(int days, UUID review) throws SQLException {
        Sql.run(
                app,
                "UPDATE ethics.mitigation SET due_on = (now() AT TIME ZONE 'UTC')::date + ?, version = version + 1 WHERE review_id = ?",
                days,
                review);
    }

    /** Lets time pass for a sealed condition, which nobody but the superuser can. */
    static void becomeOverdue(UUID condition) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "ALTER TABLE ethics.mitigation DISABLE TRIGGER mitigation_a_open_review");
            Sql.run(
                    superuser,
                    "UPDATE ethics.mitigation SET due_on = (now() AT TIME ZONE 'UTC')::date - 1, version = version + 1 WHERE id = ?",
                    condition);
            Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
            Sql.run(superuser, "ALTER TABLE ethics.mitigation ENABLE ALWAYS TRIGGER mitigation_a_open_review");
            superuser.commit();
        }
    }

    LocalDate dueOn(UUID condition) throws SQLException {
        return LocalDate.parse(Sql.text(app, "SELECT due_on FROM ethics.mitigation WHERE id = ?", condition));
    }

    void extend(UUID condition, LocalDate until, String role, String capacity) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                EXTEND,
                scene.org(),
                condition,
                person,
                capacity,
                until,
                Gate.tickets(Clock.systemUTC())
                        .issue(
                                "extend_condition",
                                scene.org(),
                                condition,
                                person,
                                capacity,
                                until,
                                "The vendor is late"));
    }

    void verify(UUID condition, String role) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.verify_mitigation(?, ?, ?, 'Seen', ?)",
                scene.org(),
                condition,
                person,
                Gate.tickets(Clock.systemUTC()).issue("verify_mitigation", scene.org(), condition, person, "Seen"));
    }
}
