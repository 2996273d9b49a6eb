package org.northline.it;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.northline.server.DataFolder;
import org.northline.server.DatabasePreparation;
import org.northline.server.EmbeddedPostgres;
import org.northline.server.LibertyServer;
import org.northline.server.PreparedDatabase;
import org.northline.server.Trees;

/**
 * Brings up a database and a server for every process that runs tests of this module, and takes them down: {@code Environment up|down BUILD_FOLDER
 * PROCESSES}. What a process must know of its own stands in {@code it/PROCESS/northline.properties}, for {@link Attached}.
 */
public final class Environment {
    private static final String FIRST_PASSWORD = "first-password-of-the-tests";

    private final String name;
    private final Path runtime;
    private final Path folder;

    /** How to stop what a build that is broken off would leave behind, the last first. All of it is down already when the build went well. */
    private final Deque<Runnable> started = new ConcurrentLinkedDeque<>();

    private DataFolder taken;
    private EmbeddedPostgres postgres;

    private Environment(Path build, int process) {
        this.name = "northline-it-" + Integer.toHexString(build.toString().hashCode()) + "-" + process;
        this.runtime = build.resolve("liberty/wlp");
        this.folder = build.resolve("it/" + process);
    }

    public static void main(String[] arguments) {
        Path build = Path.of(arguments[1]);
        List<Environment> environments = IntStream.rangeClosed(1, Integer.parseInt(arguments[2]))
                .mapToObj(process -> new Environment(build, process))
                .toList();
        switch (arguments[0]) {
            case "up" -> {
                // One after the other: a process that one thread forks holds open what another one is unpacking, and a
                // program that is open for writing cannot be run ("Text file busy").
                environments.forEach(Environment::startDatabase);
                allAtOnce(environments, Environment::startServer);
            }
            case "down" -> allAtOnce(environments, Environment::down);
            default -> throw new IllegalArgumentException("up or down, not " + arguments[0]);
        }
    }

    private static void allAtOnce(List<Environment> environments, Consumer<Environment> task) {
        CompletableFuture.allOf(environments.stream()
                        .map(environment -> CompletableFuture.runAsync(
                                () -> task.accept(environment), Environment::inAThreadOfItsOwn))
                        .toArray(CompletableFuture[]::new))
                .join();
    }

    /** With the class loader of the build's plugin, which the common pool does not have. */
    private static void inAThreadOfItsOwn(Runnable task) {
        new Thread(task).start();
    }

    private void startDatabase() {
        down();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> started.forEach(Runnable::run)));
        try {
            forgetData();
            taken = DataFolder.take(data());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
        postgres = EmbeddedPostgres.startIn(taken);
        started.addFirst(postgres::stop);
    }

    private void startServer() {
        PreparedDatabase database = new DatabasePreparation(postgres.migrator()).prepare();
        try {
            int port = freePort();
            Map<String, String> variables = new HashMap<>(database.serverEnvironment());
            variables.put("NORTHLINE_PORT", String.valueOf(port));
            variables.put("NORTHLINE_FIRST_PASSWORD", FIRST_PASSWORD);
            ServerCopy.make(runtime, name, "/server-for-tests.xml");
            describe(database, port);
            LibertyServer server = new LibertyServer(runtime, name, taken, variables);
            ProcessHandle process = server.start();
            started.addFirst(() -> LibertyServer.stop(process));
            server.awaitReady(process, "http://localhost:" + port);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each run begins with an empty database; the unpacked programs and the server's caches may stay. */
    private void forgetData() throws IOException {
        Trees.delete(data().resolve("postgresql"));
        Trees.delete(data().resolve("checkpoints"));
    }

    /** Also clears away what a build that was killed has left. */
    private void down() {
        if (Files.isDirectory(data())) {
            LibertyServer.stopLeftOver(data());
            EmbeddedPostgres.stopLeftOver(data());
        }
    }

    private Path data() {
        return folder.resolve("data");
    }

    private void describe(PreparedDatabase database, int port) throws IOException {
        Properties properties = Northline.described(postgres, database, port, FIRST_PASSWORD);
        properties.setProperty("northline.it.port", String.valueOf(port));
        properties.setProperty("northline.it.server", name);
        properties.setProperty("northline.it.runtime", runtime.toString());
        properties.setProperty(
                "northline.it.application",
                runtime.resolve("usr/servers/northline/apps/northline.war").toString());
        properties.setProperty(
                "northline.it.checkpoints", data().resolve("checkpoints").toString());
        try (OutputStream file = Files.newOutputStream(folder.resolve("northline.properties"))) {
            properties.store(file, null);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
