package org.northline.planning.workspace;

import static java.util.Objects.requireNonNull;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.jspecify.annotations.Nullable;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.FieldChecks;
import org.northline.planning.shared.Ids;
import org.northline.planning.shared.InvalidInput;
import org.northline.planning.shared.OnePerServer;

/**
 * Takes in a file with a workspace: reads all of it and imports it for a trial, which is taken back, so that whoever sees what is in it knows that it
 * can be imported.
 */
@OnePerServer
@Transactional
public class TakeInWorkspace {
    /** The largest file that is taken in, in bytes: 200 MB, as of every import. */
    public static final long LARGEST_FILE = 200L * 1024 * 1024;

    private static final int LONGEST_FILE_NAME = 200;

    private final WorkspaceParts parts;
    private final WorkspaceLoader loader;
    private final StoredWorkspaces files;
    private final ManifestText text;
    private final Jdbi jdbi;

    @Inject
    TakeInWorkspace(
            WorkspaceParts parts, WorkspaceLoader loader, StoredWorkspaces files, ManifestText text, Jdbi jdbi) {
        this.parts = parts;
        this.loader = loader;
        this.files = files;
        this.text = text;
        this.jdbi = jdbi;
    }

    /** Told before a large file is sent. Refuses with {@link Conflict} where there is a plan already. */
    public void requireReady(Actor actor) {
        actor.require(Capacity.ADMINISTRATOR);
        if (!parts.isEmpty(actor.org())) {
            throw new Conflict(
                    "There is a plan here already. A workspace is imported only into an organisation without any: start Northline on an empty"
                            + " database, and import it there.");
        }
    }

    /** Refuses with {@link InvalidInput} a file that could not be imported, in a sentence that names the file in it and the line. */
    public WorkspaceImportId takeIn(Command command) {
        Actor actor = command.actor();
        FieldChecks checks = new FieldChecks();
        String fileName = checks.line("?fileName", command.fileName(), LONGEST_FILE_NAME);
        checks.done();
        WorkspaceImportId id = new WorkspaceImportId(Ids.next());
        List<WorkspacePart> all = parts.list();
        try (WorkspaceArchive archive = WorkspaceArchive.open(command.file(), all, parts.schemaVersion(), text)) {
            int here = rehearse(actor, id, archive);
            add(command, id, fileName, archive, all, here);
        }
        files.forgetAll(actor.org());
        files.store(actor.org(), id, command.file());
        return id;
    }

    private int rehearse(Actor actor, WorkspaceImportId id, WorkspaceArchive archive) {
        jdbi.useHandle(handle -> handle.execute("SAVEPOINT rehearsal"));
        int here = loader.load(actor, id, archive, rows -> {});
        jdbi.useHandle(handle -> handle.execute("ROLLBACK TO SAVEPOINT rehearsal"));
        return here;
    }

    private void add(
            Command command,
            WorkspaceImportId id,
            String fileName,
            WorkspaceArchive archive,
            List<WorkspacePart> all,
            int here) {
        Actor actor = command.actor();
        WorkspaceManifest manifest = archive.manifest();
        jdbi.useHandle(handle -> handle.createUpdate("""
                        INSERT INTO planning.workspace_import (org_id, id, file_name, byte_size, sha256, organisation, exported_at, schema_version,
                            rows_total, people_arriving, people_here, awaited, changed_by)
                          VALUES (:org, :id, :fileName, :bytes, :sha256, :organisation, :exportedAt, :schema, :rows, :arriving, :here, :awaited,
                            :person)
                        """)
                .bind("org", actor.org().value())
                .bind("id", id.value())
                .bind("fileName", fileName)
                .bind("bytes", size(command.file()))
                .bind("sha256", command.sha256())
                .bind("organisation", manifest.organisation())
                .bind("exportedAt", manifest.exportedAt().atOffset(ZoneOffset.UTC))
                .bind("schema", manifest.schema())
                .bind("rows", all.stream().mapToLong(archive::rows).sum())
                .bind("arriving", rows(archive, all, "person") - here)
                .bind("here", here)
                .bind("awaited", rows(archive, all, "awaited_entry"))
                .bind("person", actor.person().value())
                .execute());
        for (int position = 0; position < all.size(); position++) {
            WorkspacePart part = all.get(position);
            int place = position + 1;
            jdbi.useHandle(handle -> handle.execute(
                    "INSERT INTO planning.workspace_import_part (org_id, import_id, position, name, rows) VALUES (?, ?, ?, ?, ?)",
                    actor.org().value(),
                    id.value(),
                    place,
                    part.name(),
                    archive.rows(part)));
        }
    }

    private static long rows(WorkspaceArchive archive, List<WorkspacePart> all, String name) {
        return all.stream()
                .filter(part -> part.name().equals(name))
                .mapToLong(archive::rows)
                .sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file as it was received, and its SHA-256. */
    public record Command(Actor actor, @Nullable String fileName, Path file, String sha256) {
        public Command {
            requireNonNull(actor, "actor");
            requireNonNull(file, "file");
            requireNonNull(sha256, "sha256");
        }
    }
}
