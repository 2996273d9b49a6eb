package org.northline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** A file that names a running process by its id and the moment it began, since ids are given out again. */
final class ProcessMark {
    private ProcessMark() {}

    static void write(Path file, ProcessHandle process) throws IOException {
        Files.writeString(file, process.pid() + " " + beginning(process));
    }

    /** The process that the file names, if it still runs. */
    static Optional<ProcessHandle> read(Path file) {
        try {
            String[] words = Files.readString(file).trim().split(" ", 2);
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(process -> process.isAlive()
                            && words.length == 2
                            && beginning(process).equals(words[1]));
        } catch (IOException | NumberFormatException noneNamed) {
            return Optional.empty();
        }
    }

    private static String beginning(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }
}
