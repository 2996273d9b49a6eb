package org.northline.planning.workspace;

/** Counts the lines of a file while it goes by, and refuses one that is too long to be a row of a plan. */
final class LineCount {
    /** In bytes. */
    private static final int LONGEST_LINE = 1 << 20;

    private final String file;
    private final boolean limited;
    private long lines;
    private long bytes;
    private long sinceLine;

    LineCount(String file, boolean limited) {
        this.file = file;
        this.limited = limited;
    }

    void take(byte[] buffer, int length) {
        bytes += length;
        for (int at = 0; at < length; at++) {
            sinceLine++;
            if (buffer[at] == '\n') {
                lines++;
                sinceLine = 0;
            } else if (limited && sinceLine > LONGEST_LINE) {
                throw WorkspaceArchive.refused(file + ", line " + (lines + 1) + ": a line has at most 1 MiB.");
            }
        }
    }

    long lines() {
        return lines;
    }

    long bytes() {
        return bytes;
    }
}
