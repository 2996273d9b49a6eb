package org.northline.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.northline.it.Northline;
import org.northline.server.DataFolder;
import org.northline.server.DatabasePreparation;
import org.northline.server.EmbeddedPostgres;
import org.northline.server.LibertyServer;
import org.northline.server.PreparedDatabase;

/** A database in a folder of its own, and one server after the other on it. */
final class Site implements AutoCloseable {
    private static final String FIRST_PASSWORD = "first-password-of-the-benchmarks";

    private final Path data;
    private final DataFolder folder;
    private final EmbeddedPostgres postgres;
    private final PreparedDatabase database;

    Site(Path data) {
        this.data = data;
        folder = DataFolder.take(data);
        postgres = EmbeddedPostgres.startIn(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(postgres::stop));
        database = new DatabasePreparation(postgres.migrator()).prepare();
    }

    /** Starts a server and waits until it is ready. */
    Server start(Path runtime, String name) throws IOException {
        int port = freePort();
        Map<String, String> variables = environment(port);
        System.getProperties().putAll(Northline.described(postgres, database, port, FIRST_PASSWORD));
        LibertyServer server = new LibertyServer(runtime, name, folder, variables);
        ProcessHandle process = server.start();
        Server started = new Server(process, "http://localhost:" + port);
        Runtime.getRuntime().addShutdownHook(new Thread(started::close));
        server.awaitReady(process, started.url());
        return started;
    }

    /** What a server on this database is told. */
    Map<String, String> environment(int port) {
        Map<String, String> variables = new HashMap<>(database.serverEnvironment());
        variables.put("NORTHLINE_PORT", String.valueOf(port));
        variables.put("NORTHLINE_FIRST_PASSWORD", FIRST_PASSWORD);
        return variables;
    }

    ProcessHandle databaseProcess() {
        return ProcessHandle.of(postgresId()).orElseThrow();
    }

    String databaseVersion() {
        return database.version();
    }

    @Override
    public void close() {
        postgres.stop();
        folder.close();
    }

    private long postgresId() {
        try (var clusters = Files.newDirectoryStream(data.resolve("postgresql"))) {
            Path cluster = clusters.iterator().next();
            return Long.parseLong(
                    Files.readAllLines(cluster.resolve("postmaster.pid")).get(0).trim());
        } catch (IOException unreadable) {
            throw new IllegalStateException("PostgreSQL has told no process id", unreadable);
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    /** A server that runs. */
    record Server(ProcessHandle process, String url) implements AutoCloseable {
        @Override
        public void close() {
            LibertyServer.stop(process);
        }
    }
}
