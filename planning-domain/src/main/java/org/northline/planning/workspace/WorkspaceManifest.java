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

    public WorkspaceManifest {
        requireNonNull(format, "format");
        requireNonNull(schema, "schema");
        requireNonNull(organisation, "organisation");
        requireNonNull(exportedAt, "exportedAt");
        files = List.copyOf(files);
    }

    /** One of the files beside the manifest, with its lines, its size in bytes and its SHA-256 in hexadecimal digits. */
    public record File(String name, long lines, long bytes, String sha256) {
        public File {
            requireNonNull(name, "name");
            requireNonNull(sha256, "sha256");
        }
    }
}
