package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.northline.it.Northline;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/** The gate of one scene as the server uses it: its doors, with valid tickets, over one connection of the server's role. */
final class Gate {
    private final Scene scene;
    private final Connection app;
    private final DoorTickets tickets;

    Gate(Scene scene, Connection app) {
        this.scene = scene;
        this.app = app;
        this.tickets = tickets(Clock.systemUTC());
    }

    /** Tickets with the server's own key, on any clock. */
    static DoorTickets tickets(Clock clock) {
        return new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), clock);
    }

    /** Tickets of a server whose clock is behind the database's by so much. */
    static DoorTickets ticketsOfASlowClock(Duration behind) {
        return tickets(Clock.offset(Clock.systemUTC(), behind.negated()));
    }

    UUID item() throws SQLException {
        return scene.item(app);
    }

    UUID review(UUID item) throws SQLException {
        return review(item, 1, Scene.LEAD);
    }

    /** Starts a review with two answers, a scenario and a mitigation, all by the lead. */
    UUID review(UUID item, int tier, String leader) throws SQLException {
        UUID review = Ids.next();
        UUID lead = scene.person(leader);
        Sql.run(
                app,
                "INSERT INTO ethics.misuse_review (org_id, id, item_id, tier, lead_id, version, changed_by) VALUES (?, ?, ?, ?, ?, 1, ?)",
                scene.org(),
                review,
                item,
                tier,
                lead,
                lead);
        for (String question : List.of("FM-01", "TR-01")) {
            Sql.run(app, """
                    INSERT INTO ethics.answer (org_id, id, review_id, question_id, state, value, reason, version, changed_by)
                    VALUES (?, ?, ?, ?, 'ANSWERED', 'We looked.', '', 1, ?)
                    """, scene.org(), Ids.next(), review, question, lead);
        }
        UUID scenario = Ids.next();
        Sql.run(app, """
                INSERT INTO ethics.misuse_scenario (org_id, id, review_id, kind, title, actor, motive, means, victims, path, detector, severity,
                  likelihood, likelihood_known, irreversible, vulnerable_people, wide_reach, guidelines, inherent_level, residual_level, withdrawn,
                  written_by, version, changed_by)
                VALUES (?, ?, ?, 'MISUSE', 'Stalking', 'A stranger', '', '', 'A user', '', '', 1, 1, true, false, false, false, '3', 1, 1, false,
                  ?, 1, ?)
                """, scene.org(), scenario, review, lead, lead);
        Sql.run(app, """
                INSERT INTO ethics.mitigation (org_id, id, review_id, scenario_id, body, owner_id, due_on, measure, blocks, residual_severity,
                  residual_likelihood, withdrawn, planned_by, version, changed_by)
                VALUES (?, ?, ?, ?, 'Ask first', ?, current_date + 30, 'It asks', 'LAUNCH', 1, 1, false, ?, 1, ?)
                """, scene.org(), Ids.next(), review, scenario, scene.person(Scene.LEADER), lead, lead);
        return review;
    }

    void answer(UUID review) throws SQLException {
        Sql.run(app, """
                INSERT INTO ethics.answer (org_id, id, review_id, question_id, state, value, reason, version, changed_by)
                VALUES (?, ?, ?, 'VL-02', 'ANSWERED', 'We looked.', '', 1, ?)
                """, scene.org(), Ids.next(), review, scene.person(Scene.LEAD));
    }

    String seal(UUID review) throws SQLException {
        return seal(review, "PROCEED_WITH_CONDITIONS");
    }

    String seal(UUID review, String verdict) throws SQLException {
        return seal(review, verdict, Scene.LEAD);
    }

    /** Gives the hash of the statement. */
    String seal(UUID review, String verdict, String role) throws SQLException {
        UUID lead = scene.person(role);
        return Sql.text(
                app,
                "SELECT ethics.seal(?, ?, ?, '', ?, ?)",
                scene.org(),
                review,
                verdict,
                lead,
                tickets.issue("seal", scene.org(), review, verdict, "", lead));
    }

    UUID sign(UUID review, String hash, String role, String capacity) throws SQLException {
        UUID signOff = Ids.next();
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.sign(?, ?, ?, ?, ?, 'APPROVE', ?, ?)",
                scene.org(),
                signOff,
                review,
                person,
                capacity,
                hash,
                tickets.issue("sign", scene.org(), signOff, review, person, capacity, "APPROVE", hash));
        return signOff;
    }

    void withdrawSignature(UUID signOff, String role) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.withdraw_signature(?, ?, ?, 'Not sure any more', ?)",
                scene.org(),
                signOff,
                person,
                tickets.issue("withdraw_signature", scene.org(), signOff, person, "Not sure any more"));
    }

    /** An item that is sealed and has both signatures: nothing stands against it. */
    Cleared cleared() throws SQLException {
        UUID item = item();
        UUID review = review(item);
        String hash = seal(review);
        UUID first = sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER");
        UUID second = sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        return new Cleared(item, review, hash, first, second);
    }

    void promote(UUID item) throws SQLException {
        String content = contentOf(item);
        UUID leader = scene.person(Scene.LEADER);
        Sql.run(
                app,
                "SELECT planning.enter_portfolio(?, ?, ?, ?, ?)",
                scene.org(),
                item,
                content,
                leader,
                tickets.issue("enter_portfolio", scene.org(), item, content, leader));
    }

    void takeOff(UUID item) throws SQLException {
        Sql.run(
                app,
                "SELECT planning.leave_portfolio(?, ?, ?, 'Not this year')",
                scene.org(),
                item,
                scene.person(Scene.LEADER));
    }

    String contentOf(UUID item) throws SQLException {
        return Sql.text(
                app, "SELECT content_hash FROM planning.roadmap_item WHERE org_id = ? AND id = ?", scene.org(), item);
    }

    UUID object(UUID item, String role) throws SQLException {
        UUID objection = Ids.next();
        Sql.run(
                app,
                "SELECT ethics.object(?, ?, ?, ?, 3, 'It can be used to stalk')",
                scene.org(),
                objection,
                item,
                scene.person(role));
        return objection;
    }

    void withdrawObjection(UUID objection, String role) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.withdraw_objection(?, ?, ?, ?)",
                scene.org(),
                objection,
                person,
                tickets.issue("withdraw_objection", scene.org(), objection, person));
    }

    boolean stop(UUID item, String role, String capacity) throws SQLException {
        UUID call = Ids.next();
        UUID person = scene.person(role);
        return Sql.text(
                        app,
                        "SELECT ethics.stop(?, ?, ?, ?, ?, 3, 'No', ?)",
                        scene.org(),
                        call,
                        item,
                        person,
                        capacity,
                        tickets.issue("stop", scene.org(), call, item, person, capacity, 3, "No"))
                .equals("t");
    }

    void giveBack(UUID review, String role, String capacity) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.return_review(?, ?, ?, ?, 'Too vague', ?)",
                scene.org(),
                review,
                person,
                capacity,
                tickets.issue("return_review", scene.org(), review, person, capacity, "Too vague"));
    }

    UUID hold(UUID item, String role) throws SQLException {
        UUID hold = Ids.next();
        Sql.run(app, "SELECT ethics.hold(?, ?, ?, ?, 'Wait')", scene.org(), hold, item, scene.person(role));
        return hold;
    }

    void lift(UUID hold, String role, String capacity) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.lift(?, ?, ?, ?, ?)",
                scene.org(),
                hold,
                person,
                capacity,
                tickets.issue("lift", scene.org(), hold, person, capacity));
    }

    void revoke(String role, boolean forCause) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(
                    owner,
                    "UPDATE planning.capacity_grant SET revoked_by = ?, revoked_at = clock_timestamp(), for_cause = ? WHERE org_id = ? AND id = ?",
                    scene.person(Scene.ADMINISTRATOR),
                    forCause,
                    scene.org(),
                    scene.grant(role));
        }
    }

    /** Changes the problem, which is material. */
    void edit(UUID item, String problem) throws SQLException {
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET problem = ?, version = version + 1, changed_by = ? WHERE org_id = ? AND id = ?",
                problem,
                scene.person(Scene.OWNER),
                scene.org(),
                item);
    }

    void withdrawItem(UUID item) throws SQLException {
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET withdrawn_at = now(), version = version + 1, changed_by = ? WHERE org_id = ? AND id = ?",
                scene.person(Scene.OWNER),
                scene.org(),
                item);
    }

    List<String> blockers(UUID item) throws SQLException {
        return Sql.texts(app, "SELECT ethics.blockers(?, ?)", scene.org(), item);
    }

    String standing(UUID item) throws SQLException {
        return Sql.text(
                app, "SELECT standing FROM planning.gate_standing WHERE org_id = ? AND item_id = ?", scene.org(), item);
    }

    /** ACTIVE, SUSPENDED, or ABSENT. */
    String entry(UUID item) throws SQLException {
        return Sql.text(
                app,
                "SELECT coalesce((SELECT state FROM planning.entry_standing WHERE org_id = ? AND item_id = ?), 'ABSENT')",
                scene.org(),
                item);
    }

    String stateOf(UUID review) throws SQLException {
        return Sql.text(app, "SELECT state FROM ethics.misuse_review WHERE org_id = ? AND id = ?", scene.org(), review);
    }

    /** An item against which nothing stands, its review, the hash of its statement and its two signatures. */
    record Cleared(UUID item, UUID review, String hash, UUID reviewersSignature, UUID stakeholdersSignature) {}
}
