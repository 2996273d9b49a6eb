package org.northline.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.northline.it.Northline;

/** Adding items with eight clients, beside the same INSERTs by plain JDBC with the same triggers, audit and commits. */
final class Writes {
    private static final String NORTHLINE = "Northline";
    private static final String PLAIN = "the same INSERTs by plain JDBC, 8 connections";
    private static final String UNTOLD = "the same without a log";
    private static final int CLIENTS = 8;
    private static final int ROUNDS = 3;
    private static final Duration STRETCH = Duration.ofSeconds(2);

    private final Seed.Plan plan;
    private final Load load;

    Writes(Seed.Plan plan, Load load) {
        this.plan = plan;
        this.load = load;
    }

    void report(Site.Server server, Table table) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        List<Operation> adding = Collections.nCopies(CLIENTS, () -> add(client, server.url()));
        List<Operation> inserting = new ArrayList<>();
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            Connection app = Northline.connectionOfApp();
            app.setAutoCommit(false);
            connections.add(app);
            inserting.add(inserting(app));
        }
        load.closed(adding, STRETCH);
        Rounds rounds = new Rounds();
        for (int i = 0; i < ROUNDS; i++) {
            rounds.add(Map.of(
                    NORTHLINE,
                    load.closed(adding, STRETCH),
                    PLAIN,
                    load.closed(inserting, STRETCH),
                    UNTOLD,
                    untold(inserting)));
        }
        for (Connection connection : connections) {
            connection.close();
        }
        table.add(Figure.beside(
                        "Items added, eight clients",
                        "per s",
                        rounds.median(NORTHLINE, Load.Sample::perSecond),
                        PLAIN,
                        rounds.median(PLAIN, Load.Sample::perSecond),
                        rounds.ratio(NORTHLINE, PLAIN, Load.Sample::perSecond))
                .atLeast(0.2));
        table.add(Figure.beside(
                "Items added by plain JDBC, 8 connections, told to the log",
                "per s",
                rounds.median(PLAIN, Load.Sample::perSecond),
                UNTOLD,
                rounds.median(UNTOLD, Load.Sample::perSecond),
                rounds.ratio(PLAIN, UNTOLD, Load.Sample::perSecond)));
    }

    /** What only the superuser can: the triggers that write the log are out of the way for this stretch. */
    private Load.Sample untold(List<Operation> inserting) throws SQLException, InterruptedException {
        logging("DISABLE");
        try {
            return load.closed(inserting, STRETCH);
        } finally {
            logging("ENABLE ALWAYS");
        }
    }

    private static void logging(String order) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            Sql.run(superuser, """
                    DO $$
                    DECLARE told regclass;
                    BEGIN
                      FOR told IN SELECT tgrelid FROM pg_trigger WHERE tgname = 'zz_audit' LOOP
                        EXECUTE format('ALTER TABLE %%s %s TRIGGER zz_audit', told);
                      END LOOP;
                    END
                    $$""".formatted(order));
        }
    }

    private void add(HttpClient client, String url) throws Exception {
        String item = """
                {"cycleId": "%s", "productId": "%s", "kind": "FEATURE", "title": "Added by a benchmark", "horizon": "NEXT"}
                """.formatted(plan.cycle(), plan.product());
        HttpRequest request = plan.post(url + "/api/v1/roadmap-items", item);
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }

    private Operation inserting(Connection app) throws SQLException {
        UUID leader = UUID.fromString(plan.leader().id());
        PreparedStatement claim = app.prepareStatement(
                "INSERT INTO planning.idempotency_record (org_id, person_id, key, request_hash) VALUES (?, ?, ?, '')");
        PreparedStatement item = app.prepareStatement("""
                WITH taken AS (
                  UPDATE planning.item_number_series SET last = last + 1 WHERE org_id = ? RETURNING org_id, year, last
                )
                INSERT INTO planning.roadmap_item (org_id, id, number_year, number_serial, cycle_id, product_id, owner_id, kind, title, horizon,
                  version, changed_by)
                SELECT org_id, gen_random_uuid(), year, last, ?, ?, ?, 'FEATURE', 'Added by a benchmark', 'NEXT', 1, ? FROM taken
                """);
        PreparedStatement keep = app.prepareStatement(
                "UPDATE planning.idempotency_record SET status = 201, body = ? WHERE org_id = ? AND person_id = ? AND key = ?");
        byte[] body = new byte[600];
        return () -> {
            String key = UUID.randomUUID().toString();
            execute(claim, plan.org(), leader, key);
            execute(item, plan.org(), plan.cycle(), plan.product(), leader, leader);
            execute(keep, body, plan.org(), leader, key);
            app.commit();
        };
    }

    private static void execute(PreparedStatement statement, Object... arguments) throws SQLException {
        for (int i = 0; i < arguments.length; i++) {
            statement.setObject(i + 1, arguments[i]);
        }
        if (statement.executeUpdate() != 1) {
            throw new IllegalStateException("not one row");
        }
    }
}
