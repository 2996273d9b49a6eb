package org.northline.planning.workspace;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes the files of a workspace one after the other, and counts and hashes what goes by; nothing is ever whole in memory. */
final class WorkspaceZip {
    /** One day for all files: when they were made is in the manifest, and equal workspaces make equal files. */
    private static final long SOME_DAY = 946_684_800_000L;

    private final ZipOutputStream zip;
    private final List<WorkspaceManifest.File> files = new ArrayList<>();

    WorkspaceZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    /** What writes a file. */
    interface Content {
        void write(OutputStream out) throws IOException;
    }

    void file(String name, Content content) throws IOException {
        entry(name);
        Counted counted = new Counted(zip);
        content.write(counted);
        counted.flush();
        zip.closeEntry();
        files.add(new WorkspaceManifest.File(
                name, counted.lines, counted.bytes, HexFormat.of().formatHex(counted.digest.digest())));
    }

    List<WorkspaceManifest.File> files() {
        return List.copyOf(files);
    }

    /** The last file, without which no import takes the others. */
    void finish(byte[] manifest) throws IOException {
        entry(WorkspaceManifest.NAME);
        zip.write(manifest);
        zip.closeEntry();
        zip.finish();
    }

    private void entry(String name) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(SOME_DAY);
        zip.putNextEntry(entry);
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Closing it leaves the zip open. */
    private static final class Counted extends FilterOutputStream {
        private final MessageDigest digest = sha256();
        private long bytes;
        private long lines;

        Counted(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int value) throws IOException {
            write(new byte[] {(byte) value}, 0, 1);
        }

        @Override
        public void write(byte[] buffer, int offset, int length) throws IOException {
            out.write(buffer, offset, length);
            digest.update(buffer, offset, length);
            bytes += length;
            for (int at = offset; at < offset + length; at++) {
                lines += buffer[at] == '\n' ? 1 : 0;
            }
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}
