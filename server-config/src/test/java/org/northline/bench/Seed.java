package org.northline.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.planning.shared.DoorTickets;
import org.northline.planning.shared.Ids;

/**
 * A plan of a size that figures are about. Rows are written in bulk by the server's role, and what only doors do is done through the doors, so that
 * every entry stands there because nothing stands against it.
 */
final class Seed {
    static final Size LARGE = new Size(5_000, 1_000, 2_000, 960);
    static final Size SMALL = new Size(100, 40, 40, 0);
    private static final int BATCH = 50;

    private final Size size;
    private final Member leader;
    private final Member lead;
    private final Member reviewer;
    private final Member stakeholder;
    private final DoorTickets tickets =
            new DoorTickets(Base64.getDecoder().decode(Northline.doorKey()), Clock.systemUTC());
    private final UUID cycle;
    private UUID org;

    /** The one who adds is told a capacity, and adds somebody who has it. */
    Seed(Size size, Function<String, Member> adding) {
        this.size = size;
        leader = adding.apply("PRODUCT_LEADER");
        lead = adding.apply("MISUSE_REVIEWER");
        reviewer = adding.apply("MISUSE_REVIEWER");
        stakeholder = adding.apply("STAKEHOLDER");
        cycle = UUID.fromString(leader.startsCycle());
    }

    /** Writes everything and brings the database's statistics up to date. */
    Plan plant() throws SQLException, IOException {
        try (Connection owner = Northline.connectionOfOwner()) {
            owner.setAutoCommit(false);
            org = UUID.fromString(Sql.text(owner, "SELECT org_id FROM planning.planning_cycle WHERE id = ?", cycle));
            for (var setting : Map.of(
                            "org",
                            org,
                            "cycle",
                            cycle,
                            "leader",
                            id(leader),
                            "lead",
                            id(lead),
                            "items",
                            size.items(),
                            "people",
                            size.people(),
                            "reviewed",
                            size.promoted() + size.cleared())
                    .entrySet()) {
                Sql.text(
                        owner,
                        "SELECT set_config('bench.' || ?, ?, true)",
                        setting.getKey(),
                        setting.getValue().toString());
            }
            Sql.run(owner, script());
            owner.commit();
        }
        List<UUID> cleared;
        try (Connection app = Northline.connectionOfApp()) {
            cleared = clear(app);
        }
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            Sql.run(superuser, "VACUUM (ANALYZE)");
        }
        return new Plan(leader, org, cycle, UUID.fromString(leader.addsProduct()), cleared);
    }

    private static String script() throws IOException {
        try (InputStream script = Seed.class.getResourceAsStream("seed.sql")) {
            return new String(Objects.requireNonNull(script).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Promotes what belongs on the portfolio roadmap, and tells what could be there, too. */
    private List<UUID> clear(Connection app) throws SQLException {
        app.setAutoCommit(false);
        Sql.run(app, "SET synchronous_commit = off");
        PortfolioDoor door = new PortfolioDoor(org, id(leader));
        List<UUID> cleared = new ArrayList<>();
        for (UUID[] itemAndCase : cases(app)) {
            clear(app, itemAndCase[1]);
            cleared.add(itemAndCase[0]);
            if (cleared.size() <= size.promoted()) {
                door.enter(app, itemAndCase[0]);
            }
            if (cleared.size() % BATCH == 0) {
                app.commit();
            }
        }
        app.commit();
        return cleared.subList(size.promoted(), cleared.size());
    }

    private List<UUID[]> cases(Connection app) throws SQLException {
        try (PreparedStatement query = Sql.prepared(app, """
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

    private void clear(Connection app, UUID review) throws SQLException {
        UUID actor = id(lead);
        String ticket = tickets.issue("seal", org, review, "PROCEED_WITH_CONDITIONS", "", actor);
        String hash = Sql.text(
                app, "SELECT ethics.seal(?, ?, ?, '', ?, ?)", org, review, "PROCEED_WITH_CONDITIONS", actor, ticket);
        sign(app, review, reviewer, "MISUSE_REVIEWER", hash);
        sign(app, review, stakeholder, "STAKEHOLDER", hash);
    }

    private void sign(Connection app, UUID review, Member signer, String capacity, String hash) throws SQLException {
        UUID signOff = Ids.next();
        String ticket = tickets.issue("sign", org, signOff, review, id(signer), capacity, "APPROVE", hash);
        Sql.text(
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

    /**
     * How much there is.
     *
     * @param items in 8 products
     * @param people who could be asked, beside the few who do everything
     * @param promoted how many of the items are on the portfolio roadmap
     * @param cleared how many more could be there
     */
    record Size(int items, int people, int promoted, int cleared) {}

    /** Where the figures are taken; new items go into an own product, and what is cleared is there to be promoted. */
    record Plan(Member leader, UUID org, UUID cycle, UUID product, List<UUID> cleared) {
        String cookie() {
            return leader.cookie();
        }

        /** A write by the leader, which is none of any other's repetition. */
        HttpRequest post(String url, String body) {
            return HttpRequest.newBuilder(URI.create(url))
                    .header("Cookie", cookie())
                    .header("Content-Type", "application/json")
                    .header("X-Northline-Request", "1")
                    .header("Idempotency-Key", UUID.randomUUID().toString())
                    .POST(HttpRequest.BodyPublishers.ofString(body))
                    .build();
        }
    }
}
