package org.northline.planning.workspace;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The list of entries at the end of a ZIP file (PKWARE APPNOTE, section 4.3). Java reads it whole into memory, so its size is looked at before;
 * the larger lists of ZIP64 are refused.
 */
final class CentralDirectory {
    private static final int END_SIGNATURE = 0x06054b50;
    private static final int END_LENGTH = 22;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int COMMENT_AT = 20;
    private static final int MOST_ENTRIES = 1000;
    private static final long LARGEST = 1 << 20;

    private CentralDirectory() {}

    /** Only a list at the very end is looked at: with anything behind it, Java would search on, and could read another one than was measured. */
    static void requireSmall(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            long at = bytes.length() - END_LENGTH;
            if (at >= 0) {
                byte[] tail = new byte[END_LENGTH];
                bytes.seek(at);
                bytes.readFully(tail);
                ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
                if (end.getInt(0) == END_SIGNATURE && end.getShort(COMMENT_AT) == 0) {
                    requireSmall(
                            Short.toUnsignedInt(end.getShort(ENTRIES_AT)), Integer.toUnsignedLong(end.getInt(SIZE_AT)));
                    return;
                }
            }
        }
        throw WorkspaceArchive.refused("This is no ZIP file, or it is damaged. Export the workspace once more.");
    }

    private static void requireSmall(int entries, long size) {
        if (entries > MOST_ENTRIES || size > LARGEST) {
            throw WorkspaceArchive.refused("The list of files in this ZIP file is larger than that of any workspace.");
        }
    }
}
