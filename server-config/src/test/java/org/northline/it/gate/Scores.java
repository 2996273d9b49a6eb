package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** The scores of one scene as the server takes them: through their doors, with valid tickets. */
record Scores(Scene scene, Connection app) {
    static final String WHY = "One of us thought of clinics, the other of hospitals.";

    /** From now on its scenarios are scored twice; what else the higher tier asks for is there. */
    void raise(UUID review, int tier) throws SQLException {
        Sql.run(app, "UPDATE ethics.misuse_review SET tier = ?, version = version + 1 WHERE id = ?", tier, review);
        new MoneyPages(scene, app).write(review, Scene.LEAD);
        new Hats(scene, app).argue(review, tier, Scene.LEAD);
    }

    UUID scenarioOf(UUID review) throws SQLException {
        return UUID.fromString(Sql.text(app, "SELECT id FROM ethics.misuse_scenario WHERE review_id = ?", review));
    }

    int numberOf(UUID scenario) throws SQLException {
        return Integer.parseInt(
                Sql.text(app, "SELECT score_number FROM ethics.misuse_scenario WHERE id = ?", scenario));
    }

    /** The review as it can be sealed: its scenario, of severity and likelihood 1, is scored near by. */
    void twice(UUID review, int tier) throws SQLException {
        raise(review, tier);
        second(scenarioOf(review), Scene.SECOND_REVIEWER, 1, 1);
    }

    /** As the server does: the higher level is what counts from then on. */
    void second(UUID scenario, String role, int severity, int level) throws SQLException {
        door(scenario, role, numberOf(scenario), severity, level);
        Sql.run(
                app,
                "UPDATE ethics.misuse_scenario SET inherent_level = greatest(inherent_level, ?), residual_level = greatest(residual_level, ?),"
                        + " version = version + 1, changed_by = ? WHERE id = ?",
                level,
                level,
                scene.person(role),
                scenario);
    }

    /** Likelihood 1, and nothing that makes it weigh more. */
    void door(UUID scenario, String role, int number, int severity, int level) throws SQLException {
        UUID id = Ids.next();
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.score_scenario(?, ?, ?, ?, ?, ?, 1, true, false, false, false, ?, ?)",
                scene.org(),
                id,
                scenario,
                person,
                number,
                severity,
                level,
                Gate.tickets(Clock.systemUTC())
                        .issue(
                                "score_scenario",
                                scene.org(),
                                id,
                                scenario,
                                person,
                                number,
                                severity,
                                1,
                                true,
                                false,
                                false,
                                false,
                                level));
    }

    void discuss(UUID scenario, String role, String words) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.discuss_scores(?, ?, ?, ?, ?)",
                scene.org(),
                scenario,
                person,
                words,
                Gate.tickets(Clock.systemUTC()).issue("discuss_scores", scene.org(), scenario, person, words));
    }

    /** A new story, and with it a new writing. */
    void rewrite(UUID scenario, String role) throws SQLException {
        Sql.run(
                app,
                "UPDATE ethics.misuse_scenario SET title = title || ' again', version = version + 1, changed_by = ? WHERE id = ?",
                scene.person(role),
                scenario);
    }
}
