package org.northline.bench;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.northline.bench.peer.PlainSql;
import org.northline.it.Northline;

/** One read of Northline and everything that it is measured beside, in turns, so that whatever else the machine does hits all of them alike. */
final class Reads {
    private static final String NORTHLINE = "Northline";
    private static final String SAME_SQL = "plain JDBC endpoint, same rows with verdict";
    private static final String ROWS_ONLY = "plain JDBC endpoint, rows without verdict";
    private static final String CONSTANT = "bare Liberty, a constant of the same size";
    private static final String NO_SERVER = "plain JDBC with no server, same rows with verdict";
    private static final int MANY = 8;
    private static final Duration STRETCH = Duration.ofMillis(700);
    private static final Duration OPEN_STRETCH = Duration.ofSeconds(2);

    private final PlainSql sql;
    private final Load load;
    private final Map<String, List<Operation>> contenders = new LinkedHashMap<>();
    private final Rounds alone = new Rounds();
    private final Rounds together = new Rounds();
    private final Rounds paced = new Rounds();

    private Reads(PlainSql sql, Load load) {
        this.sql = sql;
        this.load = load;
    }

    /** Checks that every contender answers the same rows before any is timed. */
    static Reads of(PlainSql sql, Site.Server server, Seed.Plan plan, int rows, Load load) throws Exception {
        Reads reads = new Reads(sql, load);
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        String path = sql == PlainSql.LIST ? "roadmap-items?limit=100&cycle=" : "portfolio-roadmap?limit=5000&cycle=";
        HttpRequest northline = HttpRequest.newBuilder(URI.create(server.url() + "/api/v1/" + path + plan.cycle()))
                .header("Cookie", plan.cookie())
                .header("Accept", "application/json")
                .build();
        int size = reads.compete(NORTHLINE, client, northline, rows);
        String peer = server.url() + "/peer/rows?read=" + sql + "&org=" + plan.org() + "&cycle=" + plan.cycle();
        reads.compete(SAME_SQL, client, get(peer + "&verdict=true"), rows);
        reads.compete(ROWS_ONLY, client, get(peer + "&verdict=false"), rows);
        Operation constant = Operation.http(client, get(server.url() + "/peer/constant?size=" + size), size);
        reads.contenders.put(CONSTANT, Collections.nCopies(MANY, constant));
        List<Operation> direct = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            direct.add(direct(sql, plan, rows));
        }
        reads.contenders.put(NO_SERVER, direct);
        return reads;
    }

    private static HttpRequest get(String url) {
        return HttpRequest.newBuilder(URI.create(url)).build();
    }

    private int compete(String name, HttpClient client, HttpRequest request, int rows) throws Exception {
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        long found = answer.body().split("\"number\":", -1).length - 1;
        if (found != rows) {
            throw new IllegalStateException(
                    name + " answered " + answer.statusCode() + " with " + found + " rows of " + rows);
        }
        int size = answer.body().getBytes(java.nio.charset.StandardCharsets.UTF_8).length;
        contenders.put(name, Collections.nCopies(MANY, Operation.http(client, request, size)));
        return size;
    }

    private static Operation direct(PlainSql sql, Seed.Plan plan, int rows) throws SQLException {
        Connection connection = Northline.connectionOfApp();
        PreparedStatement statement = sql.statement(connection, true, plan.org(), plan.cycle());
        return () -> {
            int found = 0;
            try (ResultSet row = statement.executeQuery()) {
                int columns = row.getMetaData().getColumnCount();
                while (row.next()) {
                    found++;
                    for (int column = 1; column <= columns; column++) {
                        row.getString(column);
                    }
                }
            }
            if (found != rows) {
                throw new IllegalStateException(found + " rows instead of " + rows);
            }
        };
    }

    /** Lets the server's compiler see every path before anything counts. */
    void warmUp(Duration each) throws InterruptedException {
        for (List<Operation> clients : contenders.values()) {
            load.closed(clients, each);
        }
    }

    /** One turn of everybody, alone and with eight clients. */
    void round() throws InterruptedException {
        Map<String, Load.Sample> one = new LinkedHashMap<>();
        Map<String, Load.Sample> eight = new LinkedHashMap<>();
        for (Map.Entry<String, List<Operation>> contender : contenders.entrySet()) {
            one.put(contender.getKey(), load.closed(contender.getValue().subList(0, 1), STRETCH));
            eight.put(contender.getKey(), load.closed(contender.getValue(), STRETCH));
        }
        alone.add(one);
        together.add(eight);
    }

    /** Requests come at half of the rate that Northline can answer at most; beside it those who can answer them, too. */
    void openRound() throws InterruptedException {
        double rate = together.median(NORTHLINE, Load.Sample::perSecond) / 2;
        Map<String, Load.Sample> samples = new LinkedHashMap<>();
        for (String name : List.of(NORTHLINE, ROWS_ONLY, CONSTANT)) {
            samples.put(name, load.open(contenders.get(name).get(0), rate, OPEN_STRETCH));
        }
        paced.add(samples);
    }

    void report(Table table, double slowest) {
        String what = sql == PlainSql.LIST ? "List of 100 of 5,000 items" : "Portfolio roadmap of 2,000 of 5,000 items";
        for (String other : List.of(SAME_SQL, ROWS_ONLY, CONSTANT, NO_SERVER)) {
            Figure p50 = compared(alone, what + ", p50 of one client", "ms", other, Load.Sample::p50);
            table.add(other.equals(SAME_SQL) ? p50.atMost(3) : p50);
        }
        for (String other : List.of(SAME_SQL, ROWS_ONLY, CONSTANT, NO_SERVER)) {
            Figure rate = compared(together, what + ", eight clients", "requests/s", other, Load.Sample::perSecond);
            table.add(other.equals(NO_SERVER) ? rate.atLeast(0.2) : rate);
        }
        table.add(compared(
                together,
                what + ", processor time of the server a request",
                "ms",
                SAME_SQL,
                Load.Sample::serverMillis));
        table.add(compared(
                together,
                what + ", processor time of the database a request",
                "ms",
                SAME_SQL,
                Load.Sample::databaseMillis));
        for (String other : List.of(ROWS_ONLY, CONSTANT)) {
            table.add(compared(paced, what + ", p50 at half of the most", "ms", other, Load.Sample::p50));
            table.add(compared(paced, what + ", p99 at half of the most", "ms", other, Load.Sample::p99));
        }
        double p99 = paced.median(NORTHLINE, Load.Sample::p99);
        table.add(Figure.alone(what + ", p99 at half of the most, against its target in ms", "ms", p99)
                .atMost(slowest));
        table.note(what, alone.quiet() + " of " + alone.size() + " rounds were quiet");
    }

    private static Figure compared(
            Rounds rounds, String what, String unit, String other, ToDoubleFunction<Load.Sample> value) {
        return Figure.beside(
                what,
                unit,
                rounds.median(NORTHLINE, value),
                other,
                rounds.median(other, value),
                rounds.ratio(NORTHLINE, other, value));
    }
}
