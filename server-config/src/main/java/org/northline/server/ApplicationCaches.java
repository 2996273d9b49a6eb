package org.northline.server;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is remembered of an application between two starts: jars that Liberty unpacked, annotations that it found, and the archive of its classes.
 *
 * <p>Liberty recognises them by size and time, and a reproducible build gives every version the same time. So a new version would meet classes of
 * the old one, unless they are forgotten here. Liberty's memory of itself stays: without it a start takes twice as long.
 */
final class ApplicationCaches {
    private static final Set<String> OF_THE_APPLICATION = Set.of("cache", "cacheAdapt", "cacheOverlay", "anno");

    private final Path serverOutput;

    ApplicationCaches(Path serverOutput) {
        this.serverOutput = serverOutput;
    }

    /** Forgets everything about the application if it, or the Java that runs it, is not the one of the last start. */
    void keepOnlyFor(Path application) throws IOException {
        Path mark = serverOutput.resolve("application.fingerprint");
        String fingerprint = Fingerprint.of(Files.readAllBytes(application)) + " on Java " + Runtime.version();
        if (Files.exists(mark) && Files.readString(mark).equals(fingerprint)) {
            return;
        }
        Files.deleteIfExists(mark);
        Files.deleteIfExists(serverOutput.resolve(ClassArchive.FILE));
        for (Path bundle : foldersIn(serverOutput.resolve("workarea/org.eclipse.osgi"))) {
            for (Path folder : foldersIn(bundle.resolve("data"))) {
                if (OF_THE_APPLICATION.contains(folder.getFileName().toString())) {
                    Trees.delete(folder);
                }
            }
        }
        Files.createDirectories(serverOutput);
        Files.writeString(mark, fingerprint);
    }

    private static List<Path> foldersIn(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> below = Files.list(folder)) {
            return below.filter(Files::isDirectory).toList();
        }
    }
}
