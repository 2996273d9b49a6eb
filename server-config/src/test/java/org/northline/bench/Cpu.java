package org.northline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.stream.Stream;

/** Processor time of the processes that a figure is about, and of everybody else on the machine, from the system's own accounts. */
final class Cpu {
    private static final double TICKS_PER_SECOND = 100;

    private final ProcessHandle server;
    private final ProcessHandle database;

    Cpu(ProcessHandle server, ProcessHandle database) {
        this.server = server;
        this.database = database;
    }

    Reading read() {
        return new Reading(
                System.nanoTime() / 1e9,
                seconds(Stream.of(server)),
                seconds(Stream.concat(Stream.of(database), database.descendants())),
                seconds(Stream.of(ProcessHandle.current())),
                machine());
    }

    private static double seconds(Stream<ProcessHandle> processes) {
        return processes
                .map(process -> process.info().totalCpuDuration().orElse(Duration.ZERO))
                .mapToDouble(time -> time.toNanos() / 1e9)
                .sum();
    }

    /** Everything but idleness and waiting for disks; zero where the system keeps no such account. */
    private static double machine() {
        try {
            String[] words = Files.readAllLines(Path.of("/proc/stat")).get(0).split(" +");
            double all =
                    Arrays.stream(words, 1, 9).mapToDouble(Double::parseDouble).sum();
            return (all - Double.parseDouble(words[4]) - Double.parseDouble(words[5])) / TICKS_PER_SECOND;
        } catch (IOException noLinux) {
            return 0;
        }
    }

    /** Resident memory of a process in megabytes. */
    static double resident(ProcessHandle process) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("/proc", String.valueOf(process.pid()), "status"))) {
            return lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElseThrow();
        }
    }

    /** Seconds: of the clock, and of processor time by the server, by the database, by this process, and by the whole machine. */
    record Reading(double wallSeconds, double server, double database, double self, double machine) {
        Reading since(Reading before) {
            return new Reading(
                    wallSeconds - before.wallSeconds,
                    server - before.server,
                    database - before.database,
                    self - before.self,
                    machine - before.machine);
        }

        /** How many cores everybody else kept busy. */
        double foreignCores() {
            return Math.max(0, machine - server - database - self) / wallSeconds;
        }
    }
}
