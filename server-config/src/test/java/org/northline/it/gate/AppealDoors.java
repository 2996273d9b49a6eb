package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.northline.it.Northline;
import org.northline.planning.shared.Ids;

/** The appeals of one scene as the server treats them: through their doors, with valid tickets. */
record AppealDoors(Scene scene, Connection app) {
    static final String UPHELD = "UPHELD";
    static final String NEW_REVIEW = "NEW_REVIEW";

    UUID appeal(UUID item, String role) throws SQLException {
        UUID appeal = Ids.next();
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.appeal_stop(?, ?, ?, ?, 'It was another item', ?)",
                scene.org(),
                appeal,
                item,
                person,
                Gate.tickets(Clock.systemUTC())
                        .issue("appeal_stop", scene.org(), appeal, item, person, "It was another item"));
        return appeal;
    }

    void vote(UUID appeal, String role, String capacity, String vote) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.vote_on_appeal(?, ?, ?, ?, ?, 'I have read it', ?)",
                scene.org(),
                appeal,
                person,
                capacity,
                vote,
                Gate.tickets(Clock.systemUTC())
                        .issue("vote_on_appeal", scene.org(), appeal, person, capacity, vote, "I have read it"));
    }

    /** By the three whom no cleared item of the scene has met. */
    void decide(UUID appeal, String first, String second, String third) throws SQLException {
        vote(appeal, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER", first);
        vote(appeal, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER", second);
        vote(appeal, Scene.SECOND_EXECUTIVE, "EXECUTIVE", third);
    }

    String standing(UUID appeal) throws SQLException {
        return Sql.text(app, "SELECT standing FROM ethics.appeal_standing WHERE id = ?", appeal);
    }

    /** Lets time pass for a stop and its appeals, which nobody but the superuser can. */
    static void longAgo(UUID item, int days) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "ALTER TABLE ethics.item_stop DISABLE TRIGGER item_stop_append_only");
            Sql.run(superuser, "ALTER TABLE ethics.appeal DISABLE TRIGGER appeal_append_only");
            Sql.run(
                    superuser,
                    "UPDATE ethics.item_stop SET stopped_at = stopped_at - make_interval(days => ?) WHERE item_id = ?",
                    days,
                    item);
            Sql.run(superuser, "UPDATE ethics.appeal SET decide_by = decide_by - ? WHERE item_id = ?", days, item);
            Sql.run(superuser, "SET CONSTRAINTS ALL IMMEDIATE");
            Sql.run(superuser, "ALTER TABLE ethics.appeal ENABLE ALWAYS TRIGGER appeal_append_only");
            Sql.run(superuser, "ALTER TABLE ethics.item_stop ENABLE ALWAYS TRIGGER item_stop_append_only");
            superuser.commit();
        }
    }
}
