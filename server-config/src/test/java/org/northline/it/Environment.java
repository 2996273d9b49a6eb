package org.northline.it;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentLinkedDeque;
import org.northline.server.DataFolder;
import org.northline.server.DatabasePreparation;
import org.northline.server.EmbeddedPostgres;
import org.northline.server.LibertyServer;
import org.northline.server.PreparedDatabase;
import org.northline.server.Trees;

/** Brings up one database and one server for all tests of this module, and takes them down: {@code Environment up|down BUILD_FOLDER}. */
public final class Environment {
    private static final String FIRST_PASSWORD = "first-password-of-the-tests";

    private final Path build;
    private final Path runtime;
    private final Path description;

    /** How to stop what a build that is broken off would leave behind, the last first. All of it is down already when the build went well. */
    private final Deque<Runnable> started = new ConcurrentLinkedDeque<>();

    private Environment(Path build) {
        this.build = build;
        this.runtime = build.resolve("liberty/wlp");
        this.description = build.resolve("it/northline.properties");
    }

    public static void main(String[] arguments) throws IOException {
        Environment environment = new Environment(Path.of(arguments[1]));
        switch (arguments[0]) {
            case "up" -> environment.up();
            case "down" -> environment.down();
            default -> throw new IllegalArgumentException("up or down, not " + arguments[0]);
        }
    }

    private void up() throws IOException {
        down();
        forgetData();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.forEach(Runnable::run)));
        DataFolder folder = DataFolder.take(build.resolve("it/data"));
        EmbeddedPostgres postgres = EmbeddedPostgres.startIn(folder);
        started.addFirst(postgres::stop);
        PreparedDatabase database = new DatabasePreparation(postgres.migrator()).prepare();
        int port = freePort();
        Map<String, String> variables = new HashMap<>(database.serverEnvironment());
        variables.put("NORTHLINE_PORT", String.valueOf(port));
        variables.put("NORTHLINE_FIRST_PASSWORD", FIRST_PASSWORD);
        String name = "northline-it-" + Integer.toHexString(build.toString().hashCode());
        ServerCopy.make(runtime, name, "/server-for-tests.xml");
        describe(postgres, database, port, name);
        LibertyServer server = new LibertyServer(runtime, name, folder, variables);
        ProcessHandle process = server.start();
        started.addFirst(() -> LibertyServer.stop(process));
        server.awaitReady(process, "http://localhost:" + port);
    }

    /** Each run begins with an empty database; the unpacked programs and the server's caches may stay. */
    private void forgetData() throws IOException {
        Trees.delete(build.resolve("it/data/postgresql"));
        Trees.delete(build.resolve("it/data/checkpoints"));
    }

    /** Also clears away what a build that was killed has left. */
    private void down() {
        Path data = build.resolve("it/data");
        if (Files.isDirectory(data)) {
            LibertyServer.stopLeftOver(data);
            EmbeddedPostgres.stopLeftOver(data);
        }
    }

    private void describe(EmbeddedPostgres postgres, PreparedDatabase database, int port, String name)
            throws IOException {
        Properties properties = Northline.described(postgres, database, port, FIRST_PASSWORD);
        properties.setProperty("northline.it.port", String.valueOf(port));
        properties.setProperty("northline.it.server", name);
        properties.setProperty("northline.it.runtime", runtime.toString());
        properties.setProperty(
                "northline.it.application",
                runtime.resolve("usr/servers/northline/apps/northline.war").toString());
        properties.setProperty(
                "northline.it.checkpoints", build.resolve("it/data/checkpoints").toString());
        try (OutputStream file = Files.newOutputStream(description)) {
            properties.store(file, null);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
