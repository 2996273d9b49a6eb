package org.northline.it.crash;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.northline.server.Launcher;
import org.northline.server.Trees;

/** A Northline beside the one that all tests share, on an empty database: the launcher in a process of its own, as {@code mvn -Prun} starts it. */
final class OwnNorthline implements AutoCloseable {
    private static final String PASSWORD_LINE = "Sign in as admin@northline.localhost with password ";

    private final Path data;
    private final int port;
    private final ProcessBuilder command;
    private Process launcher;
    private BufferedReader said;
    private final String firstPassword;

    private OwnNorthline(Path runtime, Path data, int port) throws IOException {
        this.data = data;
        this.port = port;
        this.command = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Launcher.class.getName(),
                        runtime.toString(),
                        data.toString())
                .redirectErrorStream(true);
        command.environment().keySet().removeIf(name -> name.startsWith("NORTHLINE_"));
        command.environment().put("NORTHLINE_PORT", String.valueOf(port));
        this.launcher = command.start();
        this.said = launcher.inputReader();
        this.firstPassword =
                awaitLine(PASSWORD_LINE).substring(PASSWORD_LINE.length()).split(" ")[0];
    }

    static OwnNorthline start(Path runtime, Path data) throws IOException {
        Trees.delete(data);
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = socket.getLocalPort();
            socket.close();
            return new OwnNorthline(runtime, data, port);
        }
    }

    URI url() {
        return URI.create("http://localhost:" + port);
    }

    /** Of the first administrator. */
    String firstPassword() {
        return firstPassword;
    }

    /** The server without a chance to finish anything. */
    void killServer() throws IOException {
        process(Files.readString(data.resolve("server.process")).split(" ")[0]).destroyForcibly();
    }

    /** The database with all that it has started, its first process first, so that it cannot clean up after the others. */
    void killDatabase() throws IOException {
        ProcessHandle first =
                process(Files.readAllLines(cluster().resolve("postmaster.pid")).get(0));
        List<ProcessHandle> others = first.descendants().toList();
        first.destroyForcibly();
        others.forEach(ProcessHandle::destroyForcibly);
    }

    /** Until the launcher has started again what was killed. */
    void awaitRevival() throws IOException {
        awaitLine("Northline is ready again");
    }

    /** Stops it as Ctrl+C does, and starts it on the same data. */
    void restart() throws IOException, InterruptedException {
        close();
        launcher = command.start();
        said = launcher.inputReader();
        awaitLine("Northline is ready: ");
    }

    /** A connection that sees everything. */
    Connection connect() throws IOException, SQLException {
        String line = Files.readAllLines(cluster().resolve("northline.conf")).stream()
                .filter(setting -> setting.startsWith("port"))
                .findFirst()
                .orElseThrow();
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + line.replaceAll("\\D", "") + "/northline",
                "postgres",
                Files.readString(data.resolve("postgresql.password")).trim());
    }

    private Path cluster() throws IOException {
        try (Stream<Path> clusters = Files.list(data.resolve("postgresql"))) {
            return clusters.findFirst().orElseThrow();
        }
    }

    private static ProcessHandle process(String id) {
        return ProcessHandle.of(Long.parseLong(id.trim())).orElseThrow();
    }

    private String awaitLine(String start) throws IOException {
        StringBuilder before = new StringBuilder();
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            if (line.startsWith(start)) {
                return line;
            }
            before.append(line).append('\n');
        }
        throw new IllegalStateException("The launcher ended without '" + start + "', and said:\n" + before);
    }

    /** As Ctrl+C does. */
    @Override
    public void close() throws InterruptedException {
        launcher.destroy();
        if (!launcher.waitFor(60, TimeUnit.SECONDS)) {
            throw new IllegalStateException("The launcher does not stop.");
        }
    }
}
