package org.northline.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.postgresql.PGConnection;

/**
 * The PostgreSQL that Northline brings: created once in the data folder, started on a free port of the loopback address.
 *
 * <p>It runs in a session of its own, so that Ctrl+C reaches the launcher alone and the server stops before its database.
 * Whoever kills the launcher leaves it running; the next start finds it by its process id and stops it first.
 */
public final class EmbeddedPostgres {
    private static final String CLUSTERS = "postgresql";
    private static final String DATABASE = "northline";
    private static final String MIGRATOR = "northline_migrator";
    private static final int ATTEMPTS = 20;
    private static final long LARGEST_LOG = 20L * 1024 * 1024;

    private final PostgresCommands commands;
    private final Path clusters;
    private final Path cluster;
    private final Path log;
    private final String version;
    private final int port;
    private final String superuserPassword;

    private EmbeddedPostgres(Path folder, String superuserPassword) {
        PostgresBinaries binaries = PostgresBinaries.unpackedBelow(folder.resolve("programs"));
        this.commands = new PostgresCommands(binaries, folder.resolve("postgresql.command.log"));
        this.version = commands.version();
        this.clusters = folder.resolve(CLUSTERS);
        this.cluster = clusters.resolve(String.valueOf(PostgresCommands.majorOf(version)));
        this.log = folder.resolve("postgresql.log");
        this.port = freePort();
        this.superuserPassword = superuserPassword;
    }

    /** Creates the database cluster if there is none, stops one that an earlier start left behind, and starts it. */
    public static EmbeddedPostgres startIn(DataFolder folder) {
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(folder.path(), folder.secret("postgresql.password", RandomText::key));
        try {
            postgres.refuseOtherLine();
            postgres.createCluster(folder);
            postgres.stopLeftOver();
            postgres.start();
        } catch (IOException failure) {
            throw CannotStart.onFile("The embedded database in " + postgres.cluster + " cannot start", failure);
        }
        return postgres;
    }

    /** Stops a database that a killed process left behind in the folder; nothing happens when there is none. */
    public static void stopLeftOver(Path folder) {
        if (Files.isDirectory(folder.resolve(CLUSTERS))) {
            new EmbeddedPostgres(folder, "").stop();
        }
    }

    public String version() {
        return version;
    }

    /** The login that may do everything; only this process knows its password. */
    public DatabaseLogin superuser() {
        return superuserOf(DATABASE);
    }

    /** The login that owns the database and may create roles, with a password that no other start knows. */
    public DatabaseLogin migrator() {
        DatabaseLogin migrator = new DatabaseLogin(url(DATABASE), MIGRATOR, RandomText.key());
        try (Connection connection = superuserOf("postgres").connect();
                Statement statement = connection.createStatement()) {
            if (!exists(statement, "SELECT 1 FROM pg_catalog.pg_roles WHERE rolname = '" + MIGRATOR + "'")) {
                statement.execute("CREATE ROLE " + MIGRATOR + " LOGIN CREATEROLE");
            }
            if (!exists(statement, "SELECT 1 FROM pg_catalog.pg_database WHERE datname = '" + DATABASE + "'")) {
                statement.execute("CREATE DATABASE " + DATABASE + " OWNER " + MIGRATOR);
            }
            connection
                    .unwrap(PGConnection.class)
                    .alterUserPassword(MIGRATOR, migrator.password().toCharArray(), "scram-sha-256");
        } catch (SQLException failure) {
            throw new CannotStart("The embedded database cannot be prepared: " + DatabaseLogin.said(failure), failure);
        }
        return migrator;
    }

    /** The running database server, or nothing when it has died. */
    Optional<ProcessHandle> process() {
        return recordedProcess().filter(this::isOurs);
    }

    /** Starts it again on the same port after it died. */
    void restart() {
        try {
            start();
        } catch (IOException failure) {
            throw CannotStart.onFile("The embedded database in " + cluster + " cannot start again", failure);
        }
    }

    /** Stops it cleanly; a database that is down already is as good. */
    public void stop() {
        if (process().isPresent()) {
            commands.stop(cluster);
        }
    }

    private void createCluster(DataFolder folder) throws IOException {
        if (Files.exists(cluster.resolve("PG_VERSION"))) {
            return;
        }
        Path draft = cluster.resolveSibling(cluster.getFileName() + ".new");
        Trees.delete(draft);
        DataFolder.createPrivate(clusters);
        commands.createCluster(draft, folder.resolve("postgresql.password"));
        Files.writeString(draft.resolve("postgresql.conf"), "include 'northline.conf'\n", StandardOpenOption.APPEND);
        Files.move(draft, cluster, StandardCopyOption.ATOMIC_MOVE);
    }

    private void stopLeftOver() throws IOException {
        Optional<ProcessHandle> recorded = recordedProcess();
        if (recorded.filter(this::isOurs).isPresent()) {
            commands.stop(cluster);
        } else {
            // The machine went down, or another program has got the number since: nobody uses the cluster.
            Files.deleteIfExists(cluster.resolve("postmaster.pid"));
        }
    }

    private void start() throws IOException {
        Files.writeString(cluster.resolve("northline.conf"), """
                listen_addresses = '127.0.0.1'
                port = %d
                unix_socket_directories = ''
                max_connections = 60
                password_encryption = 'scram-sha-256'
                log_timezone = 'UTC'
                timezone = 'UTC'
                """.formatted(port));
        rollLog();
        for (int attempt = 1; ; attempt++) {
            try {
                commands.start(cluster, log);
                return;
            } catch (CannotStart refused) {
                String said = Files.readString(log);
                if (said.contains("No space left")) {
                    throw new CannotStart(
                            "The embedded database cannot start: the disk is full; make room and start again.");
                }
                // After a kill -9 the last of its processes may need a moment to notice that it is alone.
                if (attempt == ATTEMPTS || !said.contains("is still in use")) {
                    throw new CannotStart(
                            "The embedded database did not start; its log " + log + " says why.", refused);
                }
                pause();
                rollLog();
            }
        }
    }

    /** Called before each attempt, so that what the log says is about that attempt. */
    private void rollLog() throws IOException {
        Path older = log.resolveSibling(log.getFileName() + ".1");
        if (!Files.exists(log)) {
            return;
        }
        if (Files.exists(older) && Files.size(older) > LARGEST_LOG) {
            Files.delete(older);
        }
        Files.write(older, Files.readAllBytes(log), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        Files.delete(log);
    }

    private Optional<ProcessHandle> recordedProcess() {
        try {
            List<String> lines = Files.readAllLines(cluster.resolve("postmaster.pid"));
            return ProcessHandle.of(Long.parseLong(lines.get(0).trim())).filter(ProcessHandle::isAlive);
        } catch (IOException | IndexOutOfBoundsException | NumberFormatException noneRecorded) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        String command =
                process.info().commandLine().orElse(process.info().command().orElse(""));
        return command.contains("postgres") && (command.contains(cluster.toString()) || command.indexOf(' ') < 0);
    }

    /** A cluster of another major version is never opened, and never left aside for an empty one. */
    private void refuseOtherLine() throws IOException {
        if (Files.exists(cluster) || !Files.isDirectory(clusters)) {
            return;
        }
        try (Stream<Path> found = Files.list(clusters)) {
            Optional<Path> other = found.filter(path -> Files.exists(path.resolve("PG_VERSION")))
                    .filter(path -> !path.getFileName().toString().endsWith(".new"))
                    .findFirst();
            if (other.isPresent()) {
                throw new CannotStart("The data folder holds a database of PostgreSQL "
                        + other.get().getFileName() + ", and this Northline brings PostgreSQL " + version
                        + "; move the data with pg_dump, or run the Northline that made it.");
            }
        }
    }

    private DatabaseLogin superuserOf(String database) {
        return new DatabaseLogin(url(database), "postgres", superuserPassword);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    private static boolean exists(Statement statement, String query) throws SQLException {
        try (var rows = statement.executeQuery(query)) {
            return rows.next();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new CannotStart("No free port is left for the embedded database.", failure);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
