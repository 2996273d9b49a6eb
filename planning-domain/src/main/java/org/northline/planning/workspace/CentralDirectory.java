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
    private static final int LONGEST_COMMENT = 0xFFFF;
    private static final int ENTRIES_AT = 10;
    private static final int SIZE_AT = 12;
    private static final int COMMENT_AT = 20;
    private static final int MOST_ENTRIES = 1000;
    private static final long LARGEST = 1 << 20;

    private CentralDirectory() {}

    static void requireSmall(Path file) throws IOException {
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            int length = (int) Math.min(bytes.length(), END_LENGTH + LONGEST_COMMENT);
            byte[] tail = new byte[length];
            bytes.seek(bytes.length() - length);
            bytes.readFully(tail);
            ByteBuffer end = ByteBuffer.wrap(tail).order(ByteOrder.LITTLE_ENDIAN);
            for (int at = length - END_LENGTH; at >= 0; at--) {
                // What only looks like the end, in the midst of something else, is not what Java would read.
                if (end.getInt(at) == END_SIGNATURE
                        && at + END_LENGTH + Short.toUnsignedInt(end.getShort(at + COMMENT_AT)) == length) {
                    requireSmall(
                            Short.toUnsignedInt(end.getShort(at + ENTRIES_AT)),
                            Integer.toUnsignedLong(end.getInt(at + SIZE_AT)));
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
