package org.northline.bench;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.northline.it.Northline;

/** Eight clients promote what is cleared, beside eight connections that ask the same door with the same checks. */
final class Promotions {
    private static final String NORTHLINE = "Northline";
    private static final String DOOR = "the door alone, 8 connections";
    private static final int CLIENTS = 8;
    private static final int WARM_UP = 1;
    private static final int ROUNDS = 3;

    private final Seed.Plan plan;
    private final Load load;

    Promotions(Seed.Plan plan, Load load) {
        this.plan = plan;
        this.load = load;
    }

    void report(Site.Server server, Table table) throws Exception {
        HttpClient client =
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
        PortfolioDoor door =
                new PortfolioDoor(plan.org(), UUID.fromString(plan.leader().id()));
        List<Connection> connections = new ArrayList<>();
        for (int i = 0; i < CLIENTS; i++) {
            connections.add(Northline.connectionOfApp());
        }
        Rounds rounds = new Rounds();
        Iterator<UUID> cleared = plan.cleared().iterator();
        int each = plan.cleared().size() / (WARM_UP + ROUNDS) / 2 / CLIENTS;
        for (int round = -WARM_UP; round < ROUNDS; round++) {
            ConcurrentLinkedQueue<UUID> byServer = next(cleared, each * CLIENTS);
            ConcurrentLinkedQueue<UUID> byDoor = next(cleared, each * CLIENTS);
            Map<String, Load.Sample> turn = Map.of(
                    NORTHLINE,
                    load.times(
                            Collections.nCopies(CLIENTS, () -> promote(client, server.url(), byServer.remove())), each),
                    DOOR,
                    load.times(
                            connections.stream()
                                    .<Operation>map(app -> () -> door.enter(app, byDoor.remove()))
                                    .toList(),
                            each));
            if (round >= 0) {
                rounds.add(turn);
            }
        }
        for (Connection connection : connections) {
            connection.close();
        }
        table.add(Figure.beside(
                "Promotions, eight clients",
                "per s",
                rounds.median(NORTHLINE, Load.Sample::perSecond),
                DOOR,
                rounds.median(DOOR, Load.Sample::perSecond),
                rounds.ratio(NORTHLINE, DOOR, Load.Sample::perSecond)));
    }

    private static ConcurrentLinkedQueue<UUID> next(Iterator<UUID> items, int count) {
        ConcurrentLinkedQueue<UUID> taken = new ConcurrentLinkedQueue<>();
        for (int i = 0; i < count; i++) {
            taken.add(items.next());
        }
        return taken;
    }

    private void promote(HttpClient client, String url, UUID item) throws Exception {
        HttpRequest request = plan.post(url + "/api/v1/roadmap-items/" + item + "/promotions", "{}");
        HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + ": " + answer.body());
        }
    }
}
