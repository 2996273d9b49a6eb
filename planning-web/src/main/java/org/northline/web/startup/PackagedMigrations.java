package org.northline.web.startup;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The versions that this application was built for: the newest migration of each schema among the libraries it is packaged with. */
final class PackagedMigrations {
    static final List<String> SCHEMAS = List.of("planning", "ethics");

    private static final Pattern OURS = Pattern.compile(".*/(?:planning-domain|ethics-gate)-[^/]*\\.jar");
    private static final Pattern MIGRATION = Pattern.compile("db/(\\w+)/V(\\d+)__\\w+\\.sql");

    private PackagedMigrations() {}

    /** Looks through the libraries at these paths, opening each with the function. */
    static Map<String, Integer> newest(Set<String> libraries, Function<String, InputStream> open) {
        Map<String, Integer> newest = new HashMap<>();
        for (String library : libraries) {
            if (OURS.matcher(library).matches()) {
                read(open.apply(library), newest);
            }
        }
        if (!newest.keySet().containsAll(SCHEMAS)) {
            throw new IllegalStateException("migrations are missing among " + libraries);
        }
        return Map.copyOf(newest);
    }

    private static void read(InputStream library, Map<String, Integer> newest) {
        try (ZipInputStream entries = new ZipInputStream(library)) {
            for (ZipEntry entry = entries.getNextEntry(); entry != null; entry = entries.getNextEntry()) {
                Matcher migration = MIGRATION.matcher(entry.getName());
                if (migration.matches()) {
                    newest.merge(migration.group(1), Integer.valueOf(migration.group(2)), Math::max);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
