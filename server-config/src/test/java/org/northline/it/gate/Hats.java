package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** The hats of one scene's reviews as the server gives and fills them: through the doors, with valid tickets. */
record Hats(Scene scene, Connection app) {
    static final String ADVOCATE = "DEVILS_ADVOCATE";
    static final String OUTSIDER = "OUTSIDER";
    static final String WORDS = "It should not be built.";

    /** Whatever a review of this tier asks for, by people who do nothing else in most stories. */
    void argue(UUID review, int tier, String lead) throws SQLException {
        argue(review, ADVOCATE, lead, Scene.ADMINISTRATOR);
        if (tier > 2) {
            argue(review, OUTSIDER, lead, Scene.SECOND_EXECUTIVE);
        }
    }

    void argue(UUID review, String hat, String lead, String wearer) throws SQLException {
        give(review, hat, lead, wearer);
        write(review, hat, wearer, WORDS);
    }

    void give(UUID review, String hat, String giver, String wearer) throws SQLException {
        door("give_hat", review, hat, number(review, hat), scene.person(wearer), giver);
    }

    void write(UUID review, String hat, String writer, String argument) throws SQLException {
        door("argue", review, hat, number(review, hat), argument, writer);
    }

    void answer(UUID review, String hat, String lead, String answer) throws SQLException {
        door("answer_argument", review, hat, number(review, hat), answer, lead);
    }

    void door(String name, UUID review, String hat, int seen, Object becomes, String actor) throws SQLException {
        UUID id = Ids.next();
        UUID person = scene.person(actor);
        Sql.run(
                app,
                "SELECT ethics." + name + "(?, ?, ?, ?, ?, ?, ?, ?)",
                scene.org(),
                id,
                review,
                hat,
                seen,
                becomes,
                person,
                Gate.tickets(Clock.systemUTC()).issue(name, scene.org(), id, review, hat, seen, becomes, person));
    }

    int number(UUID review, String hat) throws SQLException {
        return Integer.parseInt(
                Sql.text(app, "SELECT count(*) FROM ethics.hat WHERE review_id = ? AND hat = ?", review, hat));
    }
}
