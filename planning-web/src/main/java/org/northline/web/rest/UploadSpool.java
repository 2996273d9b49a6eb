package org.northline.web.rest;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.concurrent.Semaphore;
import org.northline.web.problem.Problem;
import org.northline.web.problem.ProblemException;
import org.northline.web.problem.ProblemType;

/**
 * Takes uploads to a temporary file before any transaction begins, so that a slow sender holds no database connection. Few
 * at a time and each of limited size, so that the disk is bounded too.
 */
@ApplicationScoped
public class UploadSpool {
    private static final int AT_A_TIME = 4;
    private static final int BUFFER = 64 * 1024;

    private final Semaphore places = new Semaphore(AT_A_TIME);

    /**
     * The file must be closed, which deletes it.
     *
     * @param most in bytes
     * @param advice to whoever sends more, after the sentence that says so
     */
    public Spooled receive(InputStream body, long most, String advice) {
        if (!places.tryAcquire()) {
            throw new ProblemException(
                    Problem.of(ProblemType.UNAVAILABLE, "Other files are being uploaded. Try again in a moment."));
        }
        try {
            return spooled(body, most, advice);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            places.release();
        }
    }

    private static Spooled spooled(InputStream body, long most, String advice) throws IOException {
        Path file = Files.createTempFile("northline-upload", ".part");
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            copy(body, file, digest, new Limit(most, advice));
            return new Spooled(file, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException failed) {
            Files.deleteIfExists(file);
            throw failed;
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void copy(InputStream body, Path file, MessageDigest digest, Limit limit) throws IOException {
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            long size = 0;
            for (int count = body.read(buffer); count >= 0; count = body.read(buffer)) {
                size += count;
                limit.check(size);
                digest.update(buffer, 0, count);
                out.write(buffer, 0, count);
            }
        }
    }

    private record Limit(long most, String advice) {
        void check(long size) {
            if (size > most) {
                throw new ProblemException(
                        Problem.of(ProblemType.TOO_LARGE, "A file may have up to " + (most >> 20) + " MB. " + advice));
            }
        }
    }

    /** An upload that was received whole. */
    public record Spooled(Path file, String sha256) implements AutoCloseable {
        @Override
        public void close() {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
