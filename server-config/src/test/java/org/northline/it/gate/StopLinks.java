package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;

/** The links of one scene's items to what was stopped, as the server makes them: through the door, with valid tickets. */
record StopLinks(Scene scene, Gate gate, Connection app) {
    /** An item that was stopped. */
    UUID stopped() throws SQLException {
        UUID item = gate.item();
        gate.stop(item, Scene.EXECUTIVE, "EXECUTIVE");
        return item;
    }

    /** A new item that says the same, word for word. */
    UUID alikeTo(UUID stopped) throws SQLException {
        UUID item = gate.item();
        gate.edit(item, problemOf(stopped));
        return item;
    }

    String problemOf(UUID item) throws SQLException {
        return Sql.text(app, "SELECT problem FROM planning.roadmap_item WHERE id = ?", item);
    }

    void link(UUID review, UUID stopped, String role) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.link_stop(?, ?, ?, ?, ?)",
                scene.org(),
                review,
                stopped,
                person,
                Gate.tickets(Clock.systemUTC()).issue("link_stop", scene.org(), review, stopped, person));
    }

    /** With what the higher tier asks for. */
    void raise(UUID review, int tier) throws SQLException {
        new Scores(scene, app).twice(review, tier);
    }
}
