package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.northline.planning.shared.Ids;

/** What the administrator of one scene does with its people, as the server does it: through the doors, with valid tickets. */
record PeopleDoors(Scene scene, Connection app) {
    /** Gives the capacity of the role. */
    void grant(String role) throws SQLException {
        UUID grant = Ids.next();
        UUID administrator = scene.person(Scene.ADMINISTRATOR);
        Sql.run(
                app,
                "SELECT planning.grant_capacity(?, ?, ?, ?, NULL, ?, ?)",
                scene.org(),
                grant,
                scene.person(role),
                Scene.capacityOf(role),
                administrator,
                ticket(
                        "grant_capacity",
                        scene.org(),
                        grant,
                        scene.person(role),
                        Scene.capacityOf(role),
                        "",
                        administrator));
    }

    /** Takes the capacity of the role away; whoever does not hold it is taken one that never was. */
    void revoke(String role, boolean forCause) throws SQLException {
        UUID administrator = scene.person(Scene.ADMINISTRATOR);
        UUID grant = held(role);
        Sql.run(
                app,
                "SELECT planning.revoke_capacity(?, ?, ?, ?, ?, ?)",
                scene.org(),
                grant,
                scene.person(role),
                forCause,
                administrator,
                ticket("revoke_capacity", scene.org(), grant, scene.person(role), forCause, administrator));
    }

    void deactivate(String role) throws SQLException {
        change("deactivate_person", role);
    }

    void reactivate(String role) throws SQLException {
        change("reactivate_person", role);
    }

    private void change(String door, String role) throws SQLException {
        UUID person = scene.person(role);
        UUID administrator = scene.person(Scene.ADMINISTRATOR);
        Sql.run(
                app,
                "SELECT planning." + door + "(?, ?, ?, ?)",
                scene.org(),
                person,
                administrator,
                ticket(door, scene.org(), person, administrator));
    }

    private UUID held(String role) throws SQLException {
        List<String> grants = Sql.texts(
                app,
                "SELECT id FROM planning.capacity_grant WHERE org_id = ? AND person_id = ? AND capacity = ? AND revoked_at IS NULL",
                scene.org(),
                scene.person(role),
                Scene.capacityOf(role));
        return grants.isEmpty() ? Ids.next() : UUID.fromString(grants.get(0));
    }

    private static String ticket(String purpose, Object... fields) {
        return Gate.tickets(Clock.systemUTC()).issue(purpose, fields);
    }
}
