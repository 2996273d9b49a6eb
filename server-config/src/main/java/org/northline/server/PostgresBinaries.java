package org.northline.server;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.apache.commons.compress.compressors.xz.XZCompressorInputStream;

/** The PostgreSQL programs for this kind of machine, unpacked once from the archive on the class path. */
final class PostgresBinaries {
    private static final boolean WINDOWS = system().equals("windows");

    private static final String VERSION = "(PostgreSQL) ";

    private final Path home;

    private PostgresBinaries(Path home) {
        this.home = home;
    }

    /** Unpacks the archive below {@code folder}, unless an earlier start has done so with the same archive. */
    static PostgresBinaries unpackedBelow(Path folder) {
        String name = "/postgres-" + system() + "-" + machine() + ".txz";
        try (InputStream archive = PostgresBinaries.class.getResourceAsStream(name)) {
            if (archive == null) {
                throw new CannotStart(
                        "Northline brings no PostgreSQL for this kind of machine (" + system() + " " + machine()
                                + "); set NORTHLINE_DB_URL, NORTHLINE_DB_USER and NORTHLINE_DB_PASSWORD to use one of your own.");
            }
            byte[] content = archive.readAllBytes();
            Path home = folder.resolve(Fingerprint.of(content));
            if (!Files.isDirectory(home)) {
                Path draft = folder.resolve(home.getFileName() + ".new");
                Trees.delete(draft);
                unpack(content, draft);
                Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
            }
            return new PostgresBinaries(home);
        } catch (IOException failure) {
            throw CannotStart.onFile("PostgreSQL cannot be unpacked into " + folder, failure);
        }
    }

    /** A program of PostgreSQL by its name. */
    String program(String name) {
        return home.resolve("bin").resolve(WINDOWS ? name + ".exe" : name).toString();
    }

    /** The version of the programs, such as {@code 18.6}. */
    String version() {
        try {
            Process process = new ProcessBuilder(program("postgres"), "--version").start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!said.contains(VERSION)) {
                throw new CannotStart("The PostgreSQL that Northline brings does not run on this machine;"
                        + " set NORTHLINE_DB_URL, NORTHLINE_DB_USER and NORTHLINE_DB_PASSWORD to use one of your own.");
            }
            return said.substring(said.indexOf(VERSION) + VERSION.length()).trim();
        } catch (IOException failure) {
            throw CannotStart.onFile("The PostgreSQL that Northline brings cannot be run", failure);
        }
    }

    private static void unpack(byte[] archive, Path target) throws IOException {
        try (InputStream bytes = new java.io.ByteArrayInputStream(archive);
                TarArchiveInputStream tar =
                        new TarArchiveInputStream(new BufferedInputStream(new XZCompressorInputStream(bytes)))) {
            for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path path = target.resolve(entry.getName()).normalize();
                if (!path.startsWith(target)) {
                    throw new IOException("the archive reaches outside its folder: " + entry.getName());
                }
                unpack(entry, tar, path);
            }
        }
    }

    private static void unpack(TarArchiveEntry entry, InputStream content, Path path) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(path);
            return;
        }
        Files.createDirectories(path.getParent());
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
            return;
        }
        Files.copy(content, path);
        boolean executable = (entry.getMode() & 0100) != 0;
        if (executable && !WINDOWS) {
            Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rwxr-xr-x"));
        }
    }

    private static String system() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return "windows";
        }
        return name.startsWith("mac") ? "darwin" : name;
    }

    private static String machine() {
        String name = System.getProperty("os.arch").toLowerCase(Locale.ROOT);
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }
}
