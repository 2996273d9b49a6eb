package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** The money pages of one scene as the server writes them: through the door, with valid tickets. */
record MoneyPages(Scene scene, Connection app) {
    private static final int LOSSES = 5;

    /** Each loss from 100 to 2000, and 30, 400 and 5000 to stop. */
    void write(UUID review, String role) throws SQLException {
        write(review, role, written(review), "EUR", 100, 2000);
    }

    void write(UUID review, String role, int seen, String currency, long low, long high) throws SQLException {
        UUID person = scene.person(role);
        List<Object> fields = new ArrayList<>(List.of(scene.org(), Ids.next(), review, person, seen, currency));
        Collections.nCopies(LOSSES, List.of(low, high)).forEach(fields::addAll);
        fields.addAll(List.of(30L, 400L, 5000L));
        Object[] ticketed = fields.toArray();
        fields.add(Gate.tickets(Clock.systemUTC()).issue("write_money_page", ticketed));
        Sql.run(
                app,
                "SELECT ethics.write_money_page(" + String.join(", ", Collections.nCopies(fields.size(), "?")) + ")",
                fields.toArray());
    }

    int written(UUID review) throws SQLException {
        return Integer.parseInt(Sql.text(app, "SELECT count(*) FROM ethics.money_page WHERE review_id = ?", review));
    }
}
