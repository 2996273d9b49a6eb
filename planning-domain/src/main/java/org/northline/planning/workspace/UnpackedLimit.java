package org.northline.planning.workspace;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** How much may come out of a file: a small one that unpacks to very much was made to fill a server, not to hold a plan. */
final class UnpackedLimit {
    /** In bytes: 4 GiB. */
    private static final long MOST = 4L << 30;

    /** What the lines of a plan are packed to is a tenth to a fortieth of them. */
    private static final int MOST_TIMES_PACKED = 100;

    /** In bytes: so much is nobody's harm, however small it was packed. */
    private static final long HARMLESS = 16L << 20;

    private final long most;
    private long taken;

    private UnpackedLimit(long most) {
        this.most = most;
    }

    static UnpackedLimit of(Path file) throws IOException {
        return of(Files.size(file));
    }

    static UnpackedLimit of(long packed) {
        return new UnpackedLimit(Math.min(MOST, Math.max(HARMLESS, packed * MOST_TIMES_PACKED)));
    }

    void take(int bytes) {
        taken += bytes;
        if (taken > most) {
            throw WorkspaceArchive.refused("The file unpacks to more than " + (most >> 20)
                    + " MiB, which no workspace of its size does. Nothing was read of it.");
        }
    }
}
