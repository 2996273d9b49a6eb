package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** What people do with one item and its reviews: the doors of the gate, and what the server writes itself and triggers guard. */
record HistoryDoors(
        Scene scene,
        Connection app,
        UUID item,
        String firstText,
        Gate gate,
        PeopleDoors people,
        Conditions conditions) {
    static HistoryDoors of(Scene scene, Connection app, UUID item) throws SQLException {
        return new HistoryDoors(
                scene,
                app,
                item,
                Sql.text(
                        app,
                        "SELECT problem FROM planning.roadmap_item WHERE org_id = ? AND id = ?",
                        scene.org(),
                        item),
                new Gate(scene, app),
                new PeopleDoors(scene, app),
                new Conditions(scene, app));
    }

    void answer(UUID review, String who) throws SQLException {
        Sql.run(app, """
                INSERT INTO ethics.answer AS a (org_id, id, review_id, question_id, state, value, reason, version, changed_by)
                VALUES (?, ?, ?, 'VL-02', 'ANSWERED', 'We looked.', '', 1, ?)
                ON CONFLICT (org_id, review_id, question_id) DO UPDATE SET version = a.version + 1, changed_by = excluded.changed_by
                """, scene.org(), Ids.next(), review, scene.person(who));
    }

    /** The one with which each review begins. */
    UUID firstCondition(UUID review) throws SQLException {
        return UUID.fromString(Sql.text(
                app, "SELECT id FROM ethics.mitigation WHERE org_id = ? AND review_id = ?", scene.org(), review));
    }

    /** A condition that is to be met before the promotion, planned by the lead for the one who is to meet it. */
    UUID plan(UUID review, String owner) throws SQLException {
        UUID condition = Ids.next();
        int planned = Sql.run(app, """
                INSERT INTO ethics.mitigation (org_id, id, review_id, scenario_id, body, owner_id, due_on, measure, blocks, residual_severity,
                  residual_likelihood, withdrawn, planned_by, version, changed_by)
                SELECT r.org_id, ?, r.id, s.id, 'Ask first', ?, current_date + 30, 'It asks', 'PROMOTION', 1, 1, false, r.lead_id, 1, r.lead_id
                FROM ethics.misuse_review r JOIN ethics.misuse_scenario s ON s.org_id = r.org_id AND s.review_id = r.id
                WHERE r.org_id = ? AND r.id = ?
                """, condition, scene.person(owner), scene.org(), review);
        if (planned == 0) {
            throw new SQLException("There is no such review.", "NL404");
        }
        return condition;
    }

    /** The second score of the only scenario, as low as the first. */
    void score(UUID review, String who) throws SQLException {
        List<String> scenarios = Sql.texts(
                app, "SELECT id FROM ethics.misuse_scenario WHERE org_id = ? AND review_id = ?", scene.org(), review);
        new Scores(scene, app).door(scenarios.isEmpty() ? Ids.next() : UUID.fromString(scenarios.get(0)), who, 1, 1, 1);
    }

    UUID sign(UUID review, String hash, String who) throws SQLException {
        return gate.sign(review, hash, who, Scene.capacityOf(who));
    }

    UUID callStop(String who) throws SQLException {
        gate.stop(item, who, Scene.capacityOf(who));
        return UUID.fromString(Sql.text(
                app,
                "SELECT id FROM ethics.stop_call WHERE org_id = ? AND item_id = ? ORDER BY called_at DESC LIMIT 1",
                scene.org(),
                item));
    }

    void takeStopCallBack(UUID call, String who) throws SQLException {
        UUID person = scene.person(who);
        Sql.run(
                app,
                "SELECT ethics.withdraw_stop_call(?, ?, ?, ?)",
                scene.org(),
                call,
                person,
                Gate.tickets(Clock.systemUTC()).issue("withdraw_stop_call", scene.org(), call, person));
    }

    void takeOff(String who) throws SQLException {
        Sql.run(app, "SELECT planning.leave_portfolio(?, ?, ?, 'Not this year')", scene.org(), item, scene.person(who));
    }

    /** Text 0 is the first one, to which an edit may go back. */
    void edit(int text, String who) throws SQLException {
        change("problem = ?", text == 0 ? firstText : "Doing it otherwise, " + text, who);
    }

    /** What the gate does not judge. */
    void editBeside(String who) throws SQLException {
        change("horizon = ?", "LATER", who);
    }

    void handOver(String who) throws SQLException {
        change("owner_id = ?", scene.person(who), Scene.OWNER);
    }

    private void change(String assignment, Object value, String who) throws SQLException {
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET " + assignment
                        + ", version = version + 1, changed_by = ? WHERE org_id = ? AND id = ?",
                value,
                scene.person(who),
                scene.org(),
                item);
    }
}
