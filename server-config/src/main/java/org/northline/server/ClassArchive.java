package org.northline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;

/**
 * The classes that an earlier run of the server loaded and verified, kept in the form in which the virtual machine holds them (JEP 350): a start that
 * finds them neither parses nor verifies them again.
 *
 * <p>The first run of an application records them, and writes them when it ends. The virtual machine compares each class with what it would load, and
 * an archive that does not fit its version is left aside, so an old archive can make a start slow, never wrong.
 */
final class ClassArchive {
    static final String FILE = "classes.jsa";

    private final Path kept;
    private final Path written;

    ClassArchive(Path serverOutput) {
        kept = serverOutput.resolve(FILE);
        written = serverOutput.resolve("classes.new");
    }

    /** What the virtual machine is to be told: where the archive is, or where to write one. What cannot be shared is no news for anybody. */
    List<String> options() throws IOException {
        Files.deleteIfExists(written);
        return List.of(
                "-Xlog:cds*=off",
                isMissing() ? "-XX:ArchiveClassesAtExit=" + written : "-XX:SharedArchiveFile=" + kept);
    }

    /** Whether the server is still to write one when it ends. */
    boolean isMissing() {
        return !Files.exists(kept);
    }

    /** Keeps what the server wrote, once it has ended by itself; one that was killed while it wrote left half of an archive. */
    void keep() {
        try {
            if (Files.exists(written)) {
                Files.move(written, kept, StandardCopyOption.ATOMIC_MOVE);
            }
        } catch (IOException withoutIt) {
            // The next run records again.
        }
    }
}
