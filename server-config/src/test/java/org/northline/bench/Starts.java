package org.northline.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.northline.server.DataFolder;
import org.northline.server.LibertyServer;
import org.northline.server.Trees;

/** From nothing to ready: the launcher as a person runs it, its server alone, and a bare Liberty with the same features and the least that uses them. */
final class Starts {
    private static final int ROUNDS = 3;

    private final Path runtime;
    private final Path data;
    private final String bare;
    private final Site site;

    private final List<Double> launcherCold = new ArrayList<>();
    private final List<Double> launcherWarm = new ArrayList<>();
    private final List<Double> serverCold = new ArrayList<>();
    private final List<Double> serverWarm = new ArrayList<>();
    private final List<Double> bareCold = new ArrayList<>();
    private final List<Double> bareWarm = new ArrayList<>();

    Starts(Path runtime, Path data, String bare, Site site) {
        this.runtime = runtime;
        this.data = data;
        this.bare = bare;
        this.site = site;
    }

    void report(Table table) throws IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Trees.delete(data);
            launch(launcherCold, serverCold);
            startBare(bareCold);
            launch(launcherWarm, serverWarm);
            startBare(bareWarm);
        }
        table.add(Figure.alone("First start ever to ready, with a new database", "s", Statistics.median(launcherCold)));
        table.add(Figure.alone("Later start to ready, with its database", "s", Statistics.median(launcherWarm)));
        table.add(
                compared("Server's first start to ready", serverCold, bareCold).atMost(1.3));
        table.add(
                compared("Server's later start to ready", serverWarm, bareWarm).atMost(1.3));
        Trees.delete(data);
    }

    private static Figure compared(String what, List<Double> northline, List<Double> bare) {
        List<Double> ratios = new ArrayList<>();
        for (int i = 0; i < northline.size(); i++) {
            ratios.add(northline.get(i) / bare.get(i));
        }
        return Figure.beside(
                what,
                "s",
                Statistics.median(northline),
                "bare Liberty with one entity and one resource",
                Statistics.median(bare),
                Statistics.median(ratios));
    }

    private void launch(List<Double> whole, List<Double> serverOnly) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        "org.northline.server.Launcher",
                        runtime.toString(),
                        data.resolve("northline").toString())
                .redirectErrorStream(true);
        builder.environment().put("NORTHLINE_PORT", String.valueOf(Site.freePort()));
        long begin = System.nanoTime();
        Process launcher = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(launcher.toHandle()::destroy));
        try (BufferedReader said =
                new BufferedReader(new InputStreamReader(launcher.getInputStream(), StandardCharsets.UTF_8))) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                if (line.startsWith("Server: Open Liberty is ready")) {
                    serverOnly.add(Double.parseDouble(line.replaceAll("[^0-9.]", "")));
                }
                if (line.startsWith("Northline is ready")) {
                    whole.add((System.nanoTime() - begin) / 1e9);
                    // The process itself would close the stream that we still read.
                    launcher.toHandle().destroy();
                }
            }
        }
        if (!launcher.waitFor(1, TimeUnit.MINUTES) || whole.size() != serverOnly.size()) {
            throw new IllegalStateException("The launcher did not start and stop as it should.");
        }
    }

    private void startBare(List<Double> seconds) throws IOException {
        int port = Site.freePort();
        Map<String, String> variables = site.environment(port);
        try (DataFolder folder = DataFolder.take(data.resolve("bare"))) {
            LibertyServer server = new LibertyServer(runtime, bare, folder, variables);
            long begin = System.nanoTime();
            ProcessHandle process = server.start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            server.awaitReady(process, "http://localhost:" + port);
            seconds.add((System.nanoTime() - begin) / 1e9);
            LibertyServer.stop(process);
        }
    }
}
