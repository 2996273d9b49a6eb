package org.northline.planning.workspace;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * What a file with a workspace says of itself.
 *
 * @param format which rules the file follows
 * @param schema the newest migration of the plan's tables where it was made
 * @param organisation the name of the one that it is of
 * @param exportedAt when, the same moment for all of its files
 */
public record WorkspaceManifest(
        String format, String schema, String organisation, Instant exportedAt, List<File> files) {
    static final String FORMAT = "northline-workspace/1";
    static final String NAME = "manifest.json";

    private static final int LONGEST_NAME = 200;
    private static final Instant LATEST = Instant.parse("9999-12-31T23:59:59Z");

    public WorkspaceManifest {
        requireNonNull(format, "format");
        requireNonNull(schema, "schema");
        requireNonNull(organisation, "organisation");
        requireNonNull(exportedAt, "exportedAt");
        if (!isName(organisation)) {
            throw new IllegalArgumentException("no organisation has this name");
        }
        if (exportedAt.isBefore(Instant.EPOCH) || exportedAt.isAfter(LATEST)) {
            throw new IllegalArgumentException("nothing was exported then");
        }
        files = List.copyOf(files);
    }

    /** What the table of organisations takes. */
    private static boolean isName(String text) {
        return !text.isEmpty() && text.codePointCount(0, text.length()) <= LONGEST_NAME && text.indexOf('\0') < 0;
    }

    /** One of the files beside the manifest, with its lines, its size in bytes and its SHA-256 in hexadecimal digits. */
    public record File(String name, long lines, long bytes, String sha256) {
        public File {
            requireNonNull(name, "name");
            requireNonNull(sha256, "sha256");
        }
    }
}
