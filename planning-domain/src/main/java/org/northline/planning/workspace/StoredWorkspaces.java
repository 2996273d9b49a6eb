package org.northline.planning.workspace;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;
import org.northline.planning.shared.OrgId;

/** The files that were taken in, in the database so that every server can import them, piece by piece so that none is ever whole in memory. */
@OnePerServer
class StoredWorkspaces {
    private static final int PIECE = 1 << 20;

    private final Jdbi jdbi;

    @Inject
    StoredWorkspaces(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void store(OrgId org, WorkspaceImportId id, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                insert(org, id, position, piece);
                position++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(OrgId org, WorkspaceImportId id, int position, byte[] piece) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO planning.workspace_import_chunk (org_id, import_id, position, bytes) VALUES (?, ?, ?, ?)",
                org.value(),
                id.value(),
                position,
                piece));
    }

    /** Of one organisation one file is kept at most, and none after it was imported. */
    void forgetAll(OrgId org) {
        jdbi.useHandle(
                handle -> handle.execute("DELETE FROM planning.workspace_import_chunk WHERE org_id = ?", org.value()));
    }

    /** The file once more, in a temporary one that the caller deletes; absent when it is not kept any more. */
    Optional<Path> fetch(OrgId org, WorkspaceImportId id) {
        Optional<byte[]> piece = piece(org, id, 0);
        if (piece.isEmpty()) {
            return Optional.empty();
        }
        try {
            Path file = Files.createTempFile("northline-workspace", ".zip");
            try (OutputStream out = Files.newOutputStream(file)) {
                for (int position = 1; piece.isPresent(); position++) {
                    out.write(piece.get());
                    piece = piece(org, id, position);
                }
            } catch (IOException | RuntimeException failed) {
                Files.deleteIfExists(file);
                throw failed;
            }
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Optional<byte[]> piece(OrgId org, WorkspaceImportId id, int position) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT bytes FROM planning.workspace_import_chunk
                        WHERE org_id = :org AND import_id = :id AND position = :position
                        """)
                .bind("org", org.value())
                .bind("id", id.value())
                .bind("position", position)
                .mapTo(byte[].class)
                .findOne());
    }
}
