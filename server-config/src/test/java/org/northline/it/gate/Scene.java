package org.northline.it.gate;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.northline.it.Northline;
import org.northline.planning.shared.Ids;

/** An organisation of its own with people in each capacity, one cycle and one product; made by the owner of the tables, since no door founds it. */
final class Scene {
    static final String OWNER = "owner";
    static final String LEADER = "leader";
    static final String LEAD = "lead";
    static final String REVIEWER = "reviewer";
    static final String STAKEHOLDER = "stakeholder";
    static final String SECOND_STAKEHOLDER = "second stakeholder";
    static final String EXECUTIVE = "executive";
    static final String SECOND_REVIEWER = "second reviewer";
    static final String SECOND_EXECUTIVE = "second executive";
    static final String ADMINISTRATOR = "administrator";

    private static final Map<String, String> CAPACITIES = Map.of(
            OWNER, "PRODUCT_LEADER",
            LEADER, "PRODUCT_LEADER",
            LEAD, "MISUSE_REVIEWER",
            REVIEWER, "MISUSE_REVIEWER",
            STAKEHOLDER, "STAKEHOLDER",
            SECOND_STAKEHOLDER, "STAKEHOLDER",
            EXECUTIVE, "EXECUTIVE",
            SECOND_REVIEWER, "MISUSE_REVIEWER",
            SECOND_EXECUTIVE, "EXECUTIVE",
            ADMINISTRATOR, "ADMINISTRATOR");

    private final UUID org = Ids.next();
    private final UUID cycle = Ids.next();
    private final UUID product = Ids.next();
    private final Map<String, UUID> people = new TreeMap<>();
    private final Map<String, UUID> grants = new TreeMap<>();

    private Scene() {}

    static Scene set() throws SQLException {
        try (Connection owner = Northline.connectionOfOwner();
                Connection app = Northline.connectionOfApp()) {
            return set(owner, app);
        }
    }

    static Scene set(Connection owner, Connection app) throws SQLException {
        Scene scene = new Scene();
        scene.found(owner);
        scene.plan(app);
        return scene;
    }

    private void found(Connection owner) throws SQLException {
        CAPACITIES.keySet().forEach(role -> people.put(role, Ids.next()));
        UUID administrator = person(ADMINISTRATOR);
        owner.setAutoCommit(false);
        Sql.run(
                owner,
                "INSERT INTO planning.organisation (id, name, sample, changed_by) VALUES (?, ?, false, ?)",
                org,
                Northline.unique("Scene"),
                administrator);
        for (Map.Entry<String, UUID> member : people.entrySet()) {
            Sql.run(
                    owner,
                    "INSERT INTO planning.person (org_id, id, email, name, password_hash, must_change_password, changed_by)"
                            + " VALUES (?, ?, ?, ?, 'no password', false, ?)",
                    org,
                    member.getValue(),
                    member.getValue() + "@scene.example",
                    member.getKey(),
                    administrator);
        }
        for (Map.Entry<String, UUID> member : people.entrySet()) {
            UUID grant = Ids.next();
            grants.put(member.getKey(), grant);
            Sql.run(
                    owner,
                    "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, founding, granted_by, changed_by)"
                            + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                    org,
                    grant,
                    member.getValue(),
                    CAPACITIES.get(member.getKey()),
                    member.getKey().equals(ADMINISTRATOR),
                    administrator,
                    administrator);
        }
        owner.commit();
    }

    private void plan(Connection app) throws SQLException {
        Sql.run(
                app,
                "INSERT INTO planning.planning_cycle (org_id, id, year, name, fiscal_start, currency, phase, version, changed_by)"
                        + " VALUES (?, ?, 2027, '2027', '2027-01-01', 'EUR', 'VISION', 1, ?)",
                org,
                cycle,
                person(LEADER));
        Sql.run(
                app,
                "INSERT INTO planning.product (org_id, id, key, name, description, version, changed_by)"
                        + " VALUES (?, ?, 'SCENE', 'Scene', '', 1, ?)",
                org,
                product,
                person(LEADER));
    }

    /** A new item, complete, that only its owner has touched, and that says something of its own. */
    UUID item(Connection app) throws SQLException {
        UUID item = Ids.next();
        Sql.run(app, """
                INSERT INTO planning.roadmap_item (org_id, id, number_year, number_serial, cycle_id, product_id, owner_id, kind, title, problem,
                  target_users, payer, revenue_link, data_categories, automation_use, geography, channel, population, horizon, version, changed_by)
                SELECT ?, ?, 2027, 1 + coalesce(max(number_serial), 0), ?, ?, ?, 'FEATURE', 'Shared templates', ?, 'Clinics',
                  'Clinics', 'Seats', 'None', 'None', 'EU', 'Web', 'Adults', 'NOW', 1, ? FROM planning.roadmap_item WHERE org_id = ?
                """, org, item, cycle, product, person(OWNER), "Doing it again, " + item, person(OWNER), org);
        return item;
    }

    /** Another item that says word for word the same. */
    void copy(Connection app, UUID item, UUID copy) throws SQLException {
        Sql.run(app, """
                INSERT INTO planning.roadmap_item (org_id, id, number_year, number_serial, cycle_id, product_id, owner_id, kind, title, problem,
                  target_users, payer, revenue_link, data_categories, automation_use, geography, channel, population, horizon, version, changed_by)
                SELECT org_id, ?, number_year, (SELECT 1 + max(number_serial) FROM planning.roadmap_item WHERE org_id = i.org_id), cycle_id, product_id,
                  owner_id, kind, title, problem, target_users, payer, revenue_link, data_categories, automation_use, geography, channel, population,
                  horizon, 1, owner_id FROM planning.roadmap_item i WHERE org_id = ? AND id = ?
                """, copy, org, item);
    }

    /** The token of a new session of this person, for the cookie of a request. */
    String session(String role) throws SQLException {
        String token = UUID.randomUUID().toString();
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(
                    owner,
                    "INSERT INTO planning.session (org_id, token_hash, person_id, address_fingerprint, expires_at)"
                            + " VALUES (?, encode(sha256(?::bytea), 'hex'), ?, 'test', now() + interval '1 hour')",
                    org,
                    token,
                    person(role));
        }
        return token;
    }

    /** Gives somebody one more capacity, past the door, by the hand of somebody else. */
    void grant(String role, String capacity) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(
                    owner,
                    "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, granted_by, changed_by) VALUES (?, ?, ?, ?, ?, ?)",
                    org,
                    Ids.next(),
                    person(role),
                    capacity,
                    person(SECOND_EXECUTIVE),
                    person(SECOND_EXECUTIVE));
        }
    }

    UUID org() {
        return org;
    }

    UUID cycle() {
        return cycle;
    }

    UUID product() {
        return product;
    }

    static Set<String> roles() {
        return CAPACITIES.keySet();
    }

    static String capacityOf(String role) {
        return CAPACITIES.get(role);
    }

    UUID person(String role) {
        return people.get(role);
    }

    UUID grant(String role) {
        return grants.get(role);
    }
}
