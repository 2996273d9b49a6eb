package org.northline.server;

import java.io.IOException;
import java.io.PrintWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.CompletableFuture;

/** Starts Northline in the foreground: {@code Launcher LIBERTY_FOLDER DEFAULT_DATA_FOLDER}. Ends with Ctrl+C. */
public final class Launcher {
    private Launcher() {}

    /** Exit code 0 after Ctrl+C, 1 with one sentence on the error stream when it cannot start or go on. */
    public static void main(String[] arguments) {
        try {
            Settings settings = Settings.of(System.getenv(), Path.of(arguments[1]));
            run(settings, Path.of(arguments[0]));
        } catch (CannotStart refusal) {
            fail(refusal.sentence());
        } catch (RuntimeException bug) {
            fail("Northline met a defect of its own and stops (" + bug + "); " + keep(bug));
        }
    }

    private static void run(Settings settings, Path liberty) {
        Instant begin = Instant.now();
        say("Northline keeps its data in " + settings.dataFolder());
        DataFolder folder = DataFolder.take(settings.dataFolder());
        LibertyServer.stopLeftOver(folder.path());
        requireFree(settings.host(), settings.port());
        Running running = new Running(folder);
        Runtime.getRuntime().addShutdownHook(new Thread(running::stop, "stop Northline"));
        try {
            serve(settings, liberty, running, begin);
        } catch (CannotStart refusal) {
            if (!running.isStopping()) {
                throw refusal;
            }
        }
        waitForTheEnd();
    }

    private static void serve(Settings settings, Path liberty, Running running, Instant begin) {
        running.start(settings, liberty);
        say("");
        say("Northline is ready: " + settings.url() + "  (" + seconds(begin) + " s; Ctrl+C stops it)");
        running.firstPassword()
                .ifPresent(password -> say("Sign in as admin@northline.localhost with password " + password
                        + "  (shown once; you will be asked to change it)"));
        running.keepAlive();
    }

    private static void requireFree(String host, int port) {
        try (ServerSocket socket = new ServerSocket()) {
            socket.bind(
                    host.equals("*")
                            ? new InetSocketAddress(port)
                            : new InetSocketAddress(InetAddress.getByName(host), port));
        } catch (IOException taken) {
            String why = String.valueOf(taken.getMessage());
            if (why.contains("Permission denied")) {
                throw new CannotStart(
                        "Port " + port
                                + " is reserved for the system's own programs; set NORTHLINE_PORT to one above 1023.",
                        taken);
            }
            if (why.contains("in use")) {
                throw new CannotStart(
                        "Port " + port
                                + " is taken by another program; stop that one, or set NORTHLINE_PORT to a free port.",
                        taken);
            }
            throw new CannotStart(
                    "Northline cannot listen on " + host + ":" + port + " (" + why
                            + "); check NORTHLINE_HOST and NORTHLINE_PORT.",
                    taken);
        }
    }

    /** The shutdown hook is at work; the main thread has nothing left to do. */
    private static void waitForTheEnd() {
        new CompletableFuture<Void>().join();
    }

    static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    static String seconds(Instant begin) {
        return "%.1f".formatted(Duration.between(begin, Instant.now()).toMillis() / 1000.0);
    }

    private static String keep(RuntimeException bug) {
        try {
            Path file = Files.createTempFile("northline-defect-", ".log");
            try (PrintWriter writer = new PrintWriter(Files.newBufferedWriter(file))) {
                bug.printStackTrace(writer);
            }
            return "please report it with the file " + file + ".";
        } catch (IOException unwritable) {
            return "please report it.";
        }
    }

    private static void fail(String sentence) {
        System.err.println(sentence);
        System.err.flush();
        System.exit(1);
    }
}
