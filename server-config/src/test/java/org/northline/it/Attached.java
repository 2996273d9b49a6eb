package org.northline.it;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/** Before its first test, a process learns which server and which database are its own; Arquillian reads the same properties. */
public final class Attached implements LauncherSessionListener {
    @Override
    public void launcherSessionOpened(LauncherSession session) {
        String description = System.getProperty("northline.it.environment");
        if (description == null) {
            return;
        }
        Properties properties = new Properties();
        try (InputStream file = Files.newInputStream(Path.of(description))) {
            properties.load(file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        System.getProperties().putAll(properties);
    }
}
