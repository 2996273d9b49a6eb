package org.northline.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Runs PostgreSQL's own commands and turns their failures into sentences. */
final class PostgresCommands {
    private final PostgresBinaries binaries;
    private final Path output;

    /** Commands that leave what they print in the file {@code output}. */
    PostgresCommands(PostgresBinaries binaries, Path output) {
        this.binaries = binaries;
        this.output = output;
    }

    /** The version of the programs, such as {@code 18.6}. */
    String version() {
        return binaries.version();
    }

    void createCluster(Path folder, Path passwordFile) {
        List<String> arguments = new ArrayList<>(List.of(
                "--pgdata=" + folder,
                "--username=postgres",
                "--auth=scram-sha-256",
                "--pwfile=" + passwordFile,
                "--encoding=UTF8",
                "--data-checksums"));
        // Lower case and patterns must know every script, on every machine alike: PostgreSQL's own C.UTF-8, from 17 on.
        if (majorOf(binaries.version()) >= 17) {
            arguments.addAll(List.of("--locale=C", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"));
        } else {
            arguments.add("--locale=C.UTF-8");
        }
        run("initdb", arguments);
    }

    void start(Path folder, Path log) {
        run("pg_ctl", List.of("start", "--wait", "--timeout=300", "--silent", "--pgdata=" + folder, "--log=" + log));
    }

    void stop(Path folder) {
        run("pg_ctl", List.of("stop", "--wait", "--timeout=60", "--silent", "--mode=fast", "--pgdata=" + folder));
    }

    static int majorOf(String version) {
        return Integer.parseInt(version.replaceFirst("\\D.*$", ""));
    }

    private void run(String program, List<String> arguments) {
        List<String> command = new ArrayList<>(asOrdinaryUser());
        command.add(binaries.program(program));
        command.addAll(arguments);
        try {
            // A file and not a pipe: the database server inherits it, and a pipe would never end.
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectInput(ProcessBuilder.Redirect.PIPE)
                    .redirectOutput(output.toFile());
            builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
            builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
            Process process = builder.start();
            process.getOutputStream().close();
            int exit = process.waitFor();
            if (exit != 0) {
                throw refusal(program, Files.readString(output, StandardCharsets.UTF_8));
            }
        } catch (IOException failure) {
            throw CannotStart.onFile("PostgreSQL's program " + program + " cannot be run", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("The start was interrupted.", stopped);
        }
    }

    private static CannotStart refusal(String program, String said) {
        if (said.contains("No space left")) {
            return new CannotStart("The embedded database cannot start: the disk is full; make room and start again.");
        }
        if (said.contains("unshare")) {
            return new CannotStart(
                    "PostgreSQL refuses to run as root, and this system does not let root step down (unshare -U);"
                            + " start Northline as an ordinary user, or set NORTHLINE_DB_URL to use a database of your own.");
        }
        return new CannotStart("PostgreSQL's program " + program + " failed: " + lastLine(said));
    }

    private static String lastLine(String text) {
        List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "it said nothing." : lines.get(lines.size() - 1);
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own it is nobody and still owns its files. */
    private static List<String> asOrdinaryUser() {
        return isRoot() ? List.of("unshare", "-U") : List.of();
    }

    private static boolean isRoot() {
        Path self = Path.of("/proc/self");
        try {
            return Files.exists(self) && Integer.valueOf(0).equals(Files.getAttribute(self, "unix:uid"));
        } catch (IOException unknown) {
            return false;
        }
    }
}
