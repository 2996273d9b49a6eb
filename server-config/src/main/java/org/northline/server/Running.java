package org.northline.server;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/**
 * What one launch has started: brought up database first, taken down server first.
 *
 * <p>A process that dies in between is started again, a few times; then the launch gives up rather than hide the trouble.
 */
final class Running {
    private static final int DEATHS_TOLERATED = 5;
    private static final Duration WITHIN = Duration.ofMinutes(10);

    private final DataFolder folder;
    private final Deque<Instant> deaths = new ArrayDeque<>();
    private @Nullable EmbeddedPostgres postgres;
    private @Nullable LibertyServer server;
    private @Nullable ProcessHandle process;
    private @Nullable String firstPassword;
    private String url = "";
    private boolean ready;
    private volatile boolean stopping;

    Running(DataFolder folder) {
        this.folder = folder;
    }

    synchronized void start(Settings settings, Path liberty) {
        url = settings.url();
        PreparedDatabase database = prepare(deployer(settings.database()));
        Map<String, String> environment = new HashMap<>(database.serverEnvironment());
        environment.put("NORTHLINE_HOST", settings.host());
        environment.put("NORTHLINE_PORT", String.valueOf(settings.port()));
        if (!database.peopled()) {
            firstPassword = RandomText.readablePassword();
            environment.put("NORTHLINE_FIRST_PASSWORD", firstPassword);
        }
        server = new LibertyServer(liberty, "northline", folder, environment, true);
        Instant begin = Instant.now();
        process = server.start();
        server.awaitReady(process, url);
        ready = true;
        Launcher.say("Server: Open Liberty is ready (" + Launcher.seconds(begin) + " s)");
    }

    /** The first administrator's password, when this start made one. */
    Optional<String> firstPassword() {
        return Optional.ofNullable(firstPassword);
    }

    /** Watches over both processes until the program is asked to end. */
    void keepAlive() {
        while (!stopping) {
            CompletableFuture.anyOf(watched()).join();
            revive();
        }
    }

    /** Whether the program has been asked to end: what fails from then on is no news. */
    boolean isStopping() {
        return stopping;
    }

    /** Stops the server, then the database, then lets go of the data folder. */
    void stop() {
        stopping = true;
        synchronized (this) {
            if (server != null && process != null) {
                if (ready && server.writesClassesAtEnd()) {
                    Launcher.say("Stopping; keeping what this start loaded, so that the next one is faster.");
                }
                server.stopAndKeepClasses(process);
            }
            if (postgres != null) {
                postgres.stop();
            }
            folder.close();
            if (ready) {
                Launcher.say("Northline has stopped.");
            }
        }
    }

    private DatabaseLogin deployer(DatabaseChoice choice) {
        if (choice instanceof DatabaseChoice.External external) {
            return external.login();
        }
        Instant begin = Instant.now();
        EmbeddedPostgres started = EmbeddedPostgres.startIn(folder);
        postgres = started;
        Launcher.say(
                "Database: PostgreSQL " + started.version() + " of its own is up (" + Launcher.seconds(begin) + " s)");
        return started.migrator();
    }

    private static PreparedDatabase prepare(DatabaseLogin deployer) {
        Instant begin = Instant.now();
        PreparedDatabase database = new DatabasePreparation(deployer).prepare();
        Launcher.say("Database: " + database + " is prepared (" + Launcher.seconds(begin) + " s)");
        return database;
    }

    private synchronized CompletableFuture<?>[] watched() {
        CompletableFuture<?> serverEnds = ended(process);
        if (postgres == null) {
            return new CompletableFuture<?>[] {serverEnds};
        }
        return new CompletableFuture<?>[] {serverEnds, ended(postgres.process().orElse(null))};
    }

    private static CompletableFuture<?> ended(@Nullable ProcessHandle process) {
        return process == null ? CompletableFuture.completedFuture(null) : process.onExit();
    }

    private synchronized void revive() {
        if (stopping) {
            return;
        }
        tolerateOneMoreDeath();
        if (postgres != null && postgres.process().isEmpty()) {
            Launcher.say("The database ended unexpectedly; starting it again.");
            postgres.restart();
        }
        if (server != null && process != null && !process.isAlive()) {
            Launcher.say("The server ended unexpectedly; starting it again.");
            process = server.start();
        }
        if (server != null && process != null) {
            server.awaitReady(process, url);
        }
        Launcher.say("Northline is ready again: " + url);
    }

    private void tolerateOneMoreDeath() {
        Instant now = Instant.now();
        deaths.addLast(now);
        while (deaths.getFirst().isBefore(now.minus(WITHIN))) {
            deaths.removeFirst();
        }
        if (deaths.size() > DEATHS_TOLERATED) {
            throw new CannotStart("The server or the database ended " + deaths.size() + " times within "
                    + WITHIN.toMinutes() + " minutes; look into the logs in the data folder.");
        }
    }
}
