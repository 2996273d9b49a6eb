package org.northline.server;

import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The Open Liberty process that serves Northline. Its secrets are in its environment only. */
public final class LibertyServer {
    private static final String MARK = "server.process";
    private static final Duration TIME_TO_START = Duration.ofMinutes(5);
    private static final Duration TIME_TO_STOP = Duration.ofSeconds(40);

    private final Path runtime;
    private final String name;
    private final Path output;
    private final Path mark;
    private final ClassArchive classes;
    private final boolean keepsClasses;
    private final Map<String, String> environment;

    /**
     * A server that is not started yet.
     *
     * @param runtime the folder of Liberty
     * @param name of the server in it
     * @param folder where its logs and caches go
     * @param environment what it is told
     */
    public LibertyServer(Path runtime, String name, DataFolder folder, Map<String, String> environment) {
        this(runtime, name, folder, environment, false);
    }

    /** A server that keeps its classes for the next start when it ends by {@link #stopAndKeepClasses}. */
    LibertyServer(Path runtime, String name, DataFolder folder, Map<String, String> environment, boolean keepsClasses) {
        this.runtime = runtime;
        this.name = name;
        this.output = folder.resolve("server");
        this.mark = folder.resolve(MARK);
        this.classes = new ClassArchive(output.resolve(name));
        this.keepsClasses = keepsClasses;
        this.environment = new HashMap<>(environment);
        this.environment.putAll(CheckpointSettings.in(folder));
    }

    /** Stops a server that a killed launcher left behind on the same data folder. */
    public static void stopLeftOver(Path folder) {
        ProcessMark.read(folder.resolve(MARK)).ifPresent(LibertyServer::stop);
    }

    /** Starts the process, which is not ready then. */
    public ProcessHandle start() {
        try {
            DataFolder.createPrivate(output);
            Path application = runtime.resolve("usr/servers").resolve(name).resolve("apps/northline.war");
            new ApplicationCaches(output.resolve(name)).keepOnlyFor(application);
            Process process = builder().start();
            process.getOutputStream().close();
            ProcessMark.write(mark, process.toHandle());
            return process.toHandle();
        } catch (IOException failure) {
            throw CannotStart.onFile("The server cannot be started in " + output, failure);
        }
    }

    /** Asks the process to end, and ends it when it does not: then the answer is no. */
    public static boolean stop(ProcessHandle process) {
        process.destroy();
        boolean ended = endsWithin(process, TIME_TO_STOP);
        if (!ended) {
            process.destroyForcibly();
            endsWithin(process, TIME_TO_STOP);
        }
        return ended;
    }

    /** As {@link #stop}, and keeps what makes the next start faster. */
    void stopAndKeepClasses(ProcessHandle process) {
        if (stop(process)) {
            classes.keep();
        }
    }

    /** Whether stopping takes some seconds longer, because the classes are kept for the first time. */
    boolean writesClassesAtEnd() {
        return keepsClasses && classes.isMissing();
    }

    private ProcessBuilder builder() throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options(runtime.resolve("lib/platform/java/java9.options")));
        command.addAll(options(runtime.resolve("usr/servers").resolve(name).resolve("jvm.options")));
        if (keepsClasses) {
            command.addAll(classes.options());
        }
        command.add("-Djava.awt.headless=true");
        command.addAll(
                List.of("-jar", runtime.resolve("bin/tools/ws-server.jar").toString(), name));
        File console = output.resolve("console.log").toFile();
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(output.toFile())
                .redirectErrorStream(true)
                .redirectOutput(console);
        builder.environment().keySet().removeIf(name -> name.startsWith("NORTHLINE_DB_") || name.startsWith("WLP_"));
        builder.environment().put("WLP_OUTPUT_DIR", output.toString());
        builder.environment()
                .put(
                        "NORTHLINE_OPTIMISER",
                        runtime.resolve("usr/shared/resources/optimiser").toString());
        builder.environment().putAll(environment);
        return builder;
    }

    private static List<String> options(Path file) throws IOException {
        return Files.readAllLines(file, StandardCharsets.UTF_8).stream()
                .map(String::trim)
                .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                .toList();
    }

    /** Waits until the server says that it is ready; gives up when it ends or takes too long. */
    public void awaitReady(ProcessHandle process, String url) {
        HttpClient client =
                HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();
        HttpRequest request = HttpRequest.newBuilder(URI.create(url + "/health/ready"))
                .timeout(Duration.ofSeconds(5))
                .build();
        Instant end = Instant.now().plus(TIME_TO_START);
        while (Instant.now().isBefore(end)) {
            if (!process.isAlive()) {
                throw new CannotStart("The server ended before it was ready; its log " + log() + " says why.");
            }
            if (answersOk(client, request)) {
                return;
            }
            if (refusedApplication()) {
                stop(process);
                throw new CannotStart(
                        "The server is up, but the application did not start; its log " + log() + " says why.");
            }
            pause();
        }
        stop(process);
        throw new CannotStart("The server was not ready within " + TIME_TO_START.toMinutes() + " minutes; its log "
                + log() + " says why.");
    }

    /** Liberty goes on without an application that failed to start, and says so with one of these codes. */
    private boolean refusedApplication() {
        try {
            String console = Files.readString(output.resolve("console.log"), StandardCharsets.ISO_8859_1);
            return console.contains("CWWKZ0002E") || console.contains("CWWKZ0004E") || console.contains("CWWKZ0005E");
        } catch (IOException unreadable) {
            return false;
        }
    }

    private Path log() {
        return output.resolve(name).resolve("logs/messages.log");
    }

    private static boolean answersOk(HttpClient client, HttpRequest request) {
        try {
            return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stopped);
        }
    }

    private static boolean endsWithin(ProcessHandle process, Duration time) {
        try {
            process.onExit().get(time.toSeconds(), TimeUnit.SECONDS);
            return true;
        } catch (java.util.concurrent.ExecutionException | java.util.concurrent.TimeoutException stillThere) {
            return false;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
