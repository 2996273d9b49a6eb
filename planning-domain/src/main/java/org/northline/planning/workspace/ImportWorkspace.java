package org.northline.planning.workspace;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.northline.planning.shared.Actor;
import org.northline.planning.shared.Capacity;
import org.northline.planning.shared.Conflict;
import org.northline.planning.shared.OnePerServer;

/**
 * Imports a workspace that was taken in, in one transaction. Its people come without a password, its reviews and signatures stay behind, and every item
 * waits for the gate of this organisation.
 */
@OnePerServer
@Transactional
public class ImportWorkspace {
    private static final long ROWS_BETWEEN_NEWS = 2000;

    private final WorkspaceImports imports;
    private final StoredWorkspaces files;
    private final WorkspaceParts parts;
    private final WorkspaceLoader loader;
    private final WorkspaceImportJournal journal;
    private final ManifestText text;

    @Inject
    ImportWorkspace(
            WorkspaceImports imports,
            StoredWorkspaces files,
            WorkspaceParts parts,
            WorkspaceLoader loader,
            WorkspaceImportJournal journal,
            ManifestText text) {
        this.imports = imports;
        this.files = files;
        this.parts = parts;
        this.loader = loader;
        this.journal = journal;
        this.text = text;
    }

    /** Refuses with {@link Conflict} a file that was imported already or is not kept any more, and where there is a plan by now. */
    public void run(Actor actor, WorkspaceImportId id) {
        actor.require(Capacity.ADMINISTRATOR);
        if (imports.get(actor, id).finishedAt().isPresent()) {
            throw new Conflict("This workspace was imported already.");
        }
        Path file = files.fetch(actor.org(), id)
                .orElseThrow(() -> new Conflict("Another file took the place of this one. Choose the file once more."));
        journal.progress(actor.org(), id, 0);
        try (WorkspaceArchive archive = WorkspaceArchive.open(file, parts.list(), parts.schemaVersion(), text)) {
            long[] told = {0};
            loader.load(actor, id, archive, rows -> {
                if (rows - told[0] >= ROWS_BETWEEN_NEWS) {
                    told[0] = rows;
                    journal.progress(actor.org(), id, rows);
                }
            });
            files.forgetAll(actor.org());
        } finally {
            delete(file);
            journal.end(actor.org(), id);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
