package org.northline.planning.imports;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jdbi.v3.core.Jdbi;
import org.northline.planning.shared.OnePerServer;

/** The uploaded files, in the database so that every server can read them, piece by piece so that none is ever whole in memory. */
@OnePerServer
class StoredFiles {
    private static final int PIECE = 1 << 20;

    private final Jdbi jdbi;

    @Inject
    StoredFiles(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void store(ImportRun run, Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            int position = 0;
            for (byte[] piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                insert(run, position, piece);
                position++;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void insert(ImportRun run, int position, byte[] piece) {
        jdbi.useHandle(handle -> handle.execute(
                "INSERT INTO planning.import_chunk (org_id, import_id, position, bytes) VALUES (?, ?, ?, ?)",
                run.org().value(),
                run.id().value(),
                position,
                piece));
    }

    void forget(ImportRun run) {
        jdbi.useHandle(handle -> handle.execute(
                "DELETE FROM planning.import_chunk WHERE org_id = ? AND import_id = ?",
                run.org().value(),
                run.id().value()));
    }

    InputStream open(ImportRun run) {
        return new Pieces(run);
    }

    private Optional<byte[]> piece(ImportRun run, int position) {
        return jdbi.withHandle(handle -> handle.createQuery("""
                        SELECT bytes FROM planning.import_chunk
                        WHERE org_id = :org AND import_id = :id AND position = :position
                        """)
                .bind("org", run.org().value())
                .bind("id", run.id().value())
                .bind("position", position)
                .mapTo(byte[].class)
                .findOne());
    }

    /** Fetches the next piece when the one before is read. */
    private final class Pieces extends InputStream {
        private final ImportRun run;
        private byte[] piece = new byte[0];
        private int position;
        private int at;

        Pieces(ImportRun run) {
            this.run = run;
        }

        @Override
        public int read() {
            return isAtEnd() ? -1 : piece[at++] & 0xFF;
        }

        @Override
        public int read(byte[] into, int offset, int length) {
            if (length == 0) {
                return 0;
            }
            if (isAtEnd()) {
                return -1;
            }
            int count = Math.min(length, piece.length - at);
            System.arraycopy(piece, at, into, offset, count);
            at += count;
            return count;
        }

        private boolean isAtEnd() {
            if (at == piece.length) {
                piece = piece(run, position).orElse(new byte[0]);
                position++;
                at = 0;
            }
            return piece.length == 0;
        }
    }
}
