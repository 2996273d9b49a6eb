package org.northline.it;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A server of its own name with the real one's configuration and application: Arquillian finds a running server by its name alone, and other
 * checkouts on the machine test too.
 */
public final class ServerCopy {
    private ServerCopy() {}

    /** Copies the real server; what only this copy needs comes as a drop-in, a resource, beside the real configuration. */
    public static Path make(Path runtime, String name, String dropIn) throws IOException {
        Path servers = runtime.resolve("usr/servers");
        Path real = servers.resolve("northline");
        Path copy = servers.resolve(name);
        try (Stream<Path> files = Files.walk(real)) {
            for (Path file : files.toList()) {
                Path target = copy.resolve(real.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
        Path overrides = Files.createDirectories(copy.resolve("configDropins/overrides"));
        try (InputStream content = ServerCopy.class.getResourceAsStream(dropIn)) {
            Files.copy(
                    Optional.ofNullable(content).orElseThrow(),
                    overrides.resolve(Path.of(dropIn).getFileName().toString()),
                    StandardCopyOption.REPLACE_EXISTING);
        }
        return copy;
    }
}
