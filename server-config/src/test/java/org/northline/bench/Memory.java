package org.northline.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import org.northline.bench.peer.PlainSql;

/** Resident memory of the server's process after a person's way through the plan, beside a bare Liberty after as many answers of the same rows. */
final class Memory {
    private static final int TIMES = 100;

    private final Site site;
    private final Seed.Plan plan;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    Memory(Site site, Seed.Plan plan) {
        this.site = site;
        this.plan = plan;
    }

    void report(Path runtime, String bare, Table table) throws IOException, InterruptedException {
        double northline = after(runtime, "northline", true);
        double peer = after(runtime, bare, false);
        table.add(Figure.beside(
                        "Resident memory after the journey",
                        "MB",
                        northline,
                        "bare Liberty, same rows",
                        peer,
                        northline / peer)
                .atMost(1.6));
    }

    private double after(Path runtime, String name, boolean northline) throws IOException, InterruptedException {
        try (Site.Server server = site.start(runtime, name)) {
            String cycle = "cycle=" + plan.cycle();
            for (int i = 0; i < TIMES; i++) {
                for (PlainSql read : PlainSql.values()) {
                    if (northline) {
                        String list =
                                read == PlainSql.LIST ? "roadmap-items?limit=100&" : "portfolio-roadmap?limit=5000&";
                        ask(server.url() + "/api/v1/" + list + cycle);
                    } else {
                        ask(server.url() + "/rows?verdict=true&read=" + read + "&org=" + plan.org() + "&" + cycle);
                    }
                }
            }
            return Cpu.resident(server.process());
        }
    }

    private void ask(String url) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(url))
                .header("Cookie", plan.cookie())
                .build();
        int status =
                client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
        if (status != 200) {
            throw new IllegalStateException(url + " answered " + status);
        }
    }
}
