package org.northline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/**
 * A plan of the size that the figures are about: 5,000 items in 8 products, 2,000 of them on the portfolio roadmap. Rows are written in bulk by the
 * server's role, and what only doors do is done through the doors, so that every entry stands there because nothing stands against it.
 */
final class Seed {
    static final int ITEMS = 5_000;
    static final int PROMOTED = 2_000;
    private static final int BATCH = 50;

    private final Member leader = Member.with("PRODUCT_LEADER");
    private final Member lead = Member.with("MISUSE_REVIEWER");
    private final Member reviewer = Member.with("MISUSE_REVIEWER");
    private final Member stakeholder = Member.with("STAKEHOLDER");
    private final DoorTickets tickets =
            new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), Clock.systemUTC());
    private final UUID cycle = UUID.fromString(leader.startsCycle());
    private UUID org;

    /** Writes everything and brings the database's statistics up to date. */
    Plan plant() throws SQLException, IOException {
        try (Connection owner = Northline.connectionOfOwner()) {
            owner.setAutoCommit(false);
            org = UUID.fromString(text(owner, "SELECT org_id FROM planning.planning_cycle WHERE id = ?", cycle));
            for (var setting : Map.of("org", org, "cycle", cycle, "leader", id(leader), "lead", id(lead))
                    .entrySet()) {
                text(
                        owner,
                        "SELECT set_config('bench.' || ?, ?, true)",
                        setting.getKey(),
                        setting.getValue().toString());
            }
            run(owner, script());
            owner.commit();
        }
        try (Connection app = Northline.connectionOfApp()) {
            promote(app);
        }
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            run(superuser, "VACUUM (ANALYZE)");
        }
        return new Plan(leader, org, cycle, UUID.fromString(leader.addsProduct()));
    }

    private static String script() throws IOException {
        try (InputStream script = Seed.class.getResourceAsStream("seed.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private void promote(Connection app) throws SQLException {
        app.setAutoCommit(false);
        run(app, "SET synchronous_commit = off");
        List<UUID[]> cases = cases(app);
        for (int i = 0; i < PROMOTED; i++) {
            clear(app, cases.get(i)[0], cases.get(i)[1]);
            if (i % BATCH == BATCH - 1) {
                app.commit();
            }
        }
    }

    private List<UUID[]> cases(Connection app) throws SQLException {
        try (PreparedStatement query = prepared(app, """
                SELECT r.item_id, r.id FROM ethics.misuse_review r JOIN planning.roadmap_item i ON i.org_id = r.org_id AND i.id = r.item_id
                WHERE r.org_id = ? ORDER BY i.number_serial
                """, org);
                var rows = query.executeQuery()) {
            List<UUID[]> cases = new ArrayList<>();
            while (rows.next()) {
                cases.add(new UUID[] {rows.getObject(1, UUID.class), rows.getObject(2, UUID.class)});
            }
            return cases;
        }
    }

    private void clear(Connection app, UUID item, UUID review) throws SQLException {
        UUID actor = id(lead);
        String ticket = tickets.issue("seal", org, review, "PROCEED_WITH_CONDITIONS", "", actor);
        String hash = text(
                app, "SELECT ethics.seal(?, ?, ?, '', ?, ?)", org, review, "PROCEED_WITH_CONDITIONS", actor, ticket);
        sign(app, review, reviewer, "MISUSE_REVIEWER", hash);
        sign(app, review, stakeholder, "STAKEHOLDER", hash);
        String content =
                text(app, "SELECT content_hash FROM planning.roadmap_item WHERE org_id = ? AND id = ?", org, item);
        UUID promoter = id(leader);
        String door = tickets.issue("enter_portfolio", org, item, content, promoter);
        text(app, "SELECT planning.enter_portfolio(?, ?, ?, ?, ?)", org, item, content, promoter, door);
    }

    private void sign(Connection app, UUID review, Member signer, String capacity, String hash) throws SQLException {
        UUID signOff = Ids.next();
        String ticket = tickets.issue("sign", org, signOff, review, id(signer), capacity, "APPROVE", hash);
        text(
                app,
                "SELECT ethics.sign(?, ?, ?, ?, ?, 'APPROVE', ?, ?)",
                org,
                signOff,
                review,
                id(signer),
                capacity,
                hash,
                ticket);
    }

    private static UUID id(Member member) {
        return UUID.fromString(member.id());
    }

    private static String text(Connection connection, String sql, Object... arguments) throws SQLException {
        try (PreparedStatement statement = prepared(connection, sql, arguments);
                var row = statement.executeQuery()) {
            row.next();
            return row.getString(1);
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static PreparedStatement prepared(Connection connection, String sql, Object... arguments)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        return statement;
    }

    /** Where the figures are taken; new items go into an own product. */
    record Plan(Member leader, UUID org, UUID cycle, UUID product) {
        String cookie() {
            return leader.cookie();
        }
    }
}
