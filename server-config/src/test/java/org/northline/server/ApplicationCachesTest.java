package org.northline.server;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationCachesTest {
    @TempDir
    Path output;

    private Path application;
    private Path unpacked;
    private Path ofLiberty;
    private Path classes;
    private ApplicationCaches caches;

    @BeforeEach
    void start() throws IOException {
        application = Files.writeString(output.resolve("northline.war"), "version 1");
        caches = new ApplicationCaches(output);
        caches.keepOnlyFor(application);
        unpacked = folder("workarea/org.eclipse.osgi/52/data/cache/northline");
        ofLiberty = folder("workarea/org.eclipse.osgi/52/data/settings");
        classes = Files.createFile(output.resolve(ClassArchive.FILE));
    }

    @Test
    void sameApplicationFindsWhatWasRemembered() throws IOException {
        caches.keepOnlyFor(application);

        assertThat(unpacked).exists();
        assertThat(classes).exists();
    }

    @Test
    void otherApplicationOfTheSameSizeFindsNothing() throws IOException {
        Files.writeString(application, "version 2");

        caches.keepOnlyFor(application);

        assertThat(unpacked).doesNotExist();
        assertThat(classes).doesNotExist();
        assertThat(ofLiberty).exists();
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectories(output.resolve(name));
    }
}
