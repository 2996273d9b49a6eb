package org.northline.planning.workspace;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A file with a workspace of two parts, as one wants it. */
final class WorkspaceFile implements ManifestText {
    static final List<WorkspacePart> PARTS =
            List.of(new WorkspacePart("person", "", ""), new WorkspacePart("planning_cycle", "", ""));
    static final String SCHEMA = "0020";

    private final Map<String, String> files = new LinkedHashMap<>();
    private UnaryOperator<WorkspaceManifest> doctored = UnaryOperator.identity();
    private WorkspaceManifest written;

    WorkspaceFile() {
        files.put("plan/person.jsonl", "{\"id\":1}\n{\"id\":2}\n");
        files.put("plan/planning-cycle.jsonl", "");
    }

    WorkspaceFile with(String name, String content) {
        files.put(name, content);
        return this;
    }

    WorkspaceFile without(String name) {
        files.remove(name);
        return this;
    }

    WorkspaceFile saying(UnaryOperator<WorkspaceManifest> change) {
        doctored = change;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            WorkspaceZip zip = new WorkspaceZip(out);
            for (Map.Entry<String, String> file : files.entrySet()) {
                zip.file(file.getKey(), entry -> entry.write(file.getValue().getBytes(UTF_8)));
            }
            written = doctored.apply(
                    new WorkspaceManifest(WorkspaceManifest.FORMAT, SCHEMA, "Meridian", Instant.EPOCH, zip.files()));
            zip.finish(write(written));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    WorkspaceArchive open(Path folder) throws IOException {
        return open(folder, bytes());
    }

    WorkspaceArchive open(Path folder, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("workspace.zip"), bytes);
        return WorkspaceArchive.open(file, PARTS, SCHEMA, this);
    }

    @Override
    public byte[] write(WorkspaceManifest manifest) {
        return "the manifest".getBytes(UTF_8);
    }

    @Override
    public Optional<WorkspaceManifest> read(byte[] bytes) {
        return new String(bytes, UTF_8).equals("the manifest") ? Optional.of(written) : Optional.empty();
    }
}
