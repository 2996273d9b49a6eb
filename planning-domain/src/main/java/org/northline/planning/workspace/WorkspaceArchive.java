package org.northline.planning.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;

import java.io.BufferedReader;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.northline.planning.shared.InvalidInput;

/** A file with a workspace that was found whole: every file of it is the one that its manifest names, and none is larger than it may be. */
final class WorkspaceArchive implements AutoCloseable {
    private static final int MOST_FILES = 200;
    private static final int LARGEST_MANIFEST = 1 << 20;
    private static final int BUFFER = 1 << 16;

    /** Some thousand lines are as much as one statement takes well. */
    private static final int LINES_AT_A_TIME = 500;

    /** Of long lines fewer make a statement, so that memory does not grow with what a file has in a line. */
    private static final int CHARACTERS_AT_A_TIME = 4 << 20;

    private final ZipFile zip;
    private final WorkspaceManifest manifest;
    private final Map<String, WorkspaceManifest.File> files;

    private WorkspaceArchive(ZipFile zip, WorkspaceManifest manifest) {
        this.zip = zip;
        this.manifest = manifest;
        this.files = manifest.files().stream()
                .collect(Collectors.toMap(WorkspaceManifest.File::name, Function.identity(), (one, other) -> {
                    throw refused("The manifest names " + other.name() + " twice.");
                }));
    }

    /** Takes lines of a part, and the number of the first of them. */
    interface Lines {
        void take(List<String> lines, long first);
    }

    /** Refuses with {@link InvalidInput} what is not whole or not of this version, in a sentence that names the file. */
    static WorkspaceArchive open(Path file, List<WorkspacePart> parts, String schema, ManifestText text) {
        try {
            CentralDirectory.requireSmall(file);
            ZipFile zip = new ZipFile(file.toFile());
            try {
                WorkspaceArchive archive = new WorkspaceArchive(zip, manifest(zip, text));
                archive.requireVersion(schema);
                archive.requireNames(parts);
                archive.requireContent(UnpackedLimit.of(file));
                return archive;
            } catch (IOException | RuntimeException refused) {
                zip.close();
                throw refused;
            }
        } catch (ZipException | EOFException broken) {
            throw refused("This is no ZIP file, or it is damaged. Export the workspace once more.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static WorkspaceManifest manifest(ZipFile zip, ManifestText text) throws IOException {
        ZipEntry entry = zip.getEntry(WorkspaceManifest.NAME);
        if (entry == null) {
            throw refused("The file has no " + WorkspaceManifest.NAME
                    + ", so it is no workspace, or its download broke off. Export the workspace once more.");
        }
        try (InputStream in = zip.getInputStream(entry)) {
            byte[] bytes = in.readNBytes(LARGEST_MANIFEST + 1);
            if (bytes.length > LARGEST_MANIFEST) {
                throw refused(WorkspaceManifest.NAME + " is larger than 1 MiB.");
            }
            return text.read(bytes)
                    .orElseThrow(() -> refused(WorkspaceManifest.NAME + " is not what Northline writes."));
        }
    }

    private void requireVersion(String schema) {
        if (!manifest.format().equals(WorkspaceManifest.FORMAT)) {
            throw refused("This server reads " + WorkspaceManifest.FORMAT + "; the file says " + manifest.format()
                    + ". Export the workspace from a Northline of the same version.");
        }
        if (!manifest.schema().equals(schema)) {
            throw refused("The file was made by a Northline whose plan is of version " + manifest.schema()
                    + "; here it is " + schema + ". Bring both to the same version, then export once more.");
        }
    }

    private void requireNames(List<WorkspacePart> parts) {
        Set<String> found = new HashSet<>();
        zip.stream().map(ZipEntry::getName).forEach(name -> {
            if (!found.add(name)) {
                throw refused(name + " is in the file twice.");
            }
        });
        if (found.size() > MOST_FILES) {
            throw refused("A workspace has at most " + MOST_FILES + " files; this has " + found.size() + ".");
        }
        found.remove(WorkspaceManifest.NAME);
        for (String name : found) {
            if (!files.containsKey(name)) {
                throw refused(name + " is not in the manifest.");
            }
        }
        Set<String> expected = parts.stream().map(WorkspacePart::file).collect(Collectors.toSet());
        for (String name : files.keySet()) {
            if (!found.contains(name)) {
                throw refused(name + " is missing.");
            }
            if (!name.startsWith(WorkspaceRecord.FOLDER) && !expected.contains(name)) {
                throw refused(name + " is not known here.");
            }
        }
        for (WorkspacePart part : parts) {
            if (!files.containsKey(part.file())) {
                throw refused(part.file() + " is missing.");
            }
        }
    }

    private void requireContent(UnpackedLimit limit) throws IOException {
        byte[] buffer = new byte[BUFFER];
        for (WorkspaceManifest.File file : manifest.files()) {
            MessageDigest digest = WorkspaceZip.sha256();
            LineCount count = new LineCount(file.name(), file.name().startsWith(WorkspacePart.FOLDER));
            try (InputStream in = zip.getInputStream(zip.getEntry(file.name()))) {
                for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                    limit.take(read);
                    digest.update(buffer, 0, read);
                    count.take(buffer, read);
                }
            }
            if (!HexFormat.of().formatHex(digest.digest()).equals(file.sha256())) {
                throw refused(file.name() + " is not as it was written: its SHA-256 is not the one in the manifest.");
            }
            if (count.lines() != file.lines() || count.bytes() != file.bytes()) {
                throw refused(file.name() + " has " + count.lines() + " lines and " + count.bytes()
                        + " bytes; the manifest says " + file.lines() + " and " + file.bytes() + ".");
            }
        }
    }

    WorkspaceManifest manifest() {
        return manifest;
    }

    long rows(WorkspacePart part) {
        return requireNonNull(files.get(part.file()), "named").lines();
    }

    void lines(WorkspacePart part, Lines lines) {
        List<String> some = new ArrayList<>();
        long first = 1;
        long characters = 0;
        try (BufferedReader reader = reader(part)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                if (line.indexOf('\0') >= 0) {
                    throw refused(part.file() + ", line " + (first + some.size())
                            + ": there is a character that cannot be stored.");
                }
                some.add(line);
                characters += line.length();
                if (some.size() == LINES_AT_A_TIME || characters >= CHARACTERS_AT_A_TIME) {
                    lines.take(List.copyOf(some), first);
                    first += some.size();
                    characters = 0;
                    some.clear();
                }
            }
        } catch (CharacterCodingException broken) {
            throw refused(part.file() + ", after line " + (first + some.size() - 1) + ": this is not UTF-8.");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        if (!some.isEmpty()) {
            lines.take(List.copyOf(some), first);
        }
    }

    private BufferedReader reader(WorkspacePart part) throws IOException {
        InputStream in = zip.getInputStream(zip.getEntry(part.file()));
        return new BufferedReader(new InputStreamReader(
                in,
                UTF_8.newDecoder()
                        .onMalformedInput(CodingErrorAction.REPORT)
                        .onUnmappableCharacter(CodingErrorAction.REPORT)));
    }

    static InvalidInput refused(String sentence) {
        return InvalidInput.at("/file", sentence);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
