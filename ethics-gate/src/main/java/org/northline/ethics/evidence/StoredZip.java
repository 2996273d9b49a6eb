package org.northline.ethics.evidence;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Map;
import java.util.zip.CRC32;

/**
 * A zip whose parts are stored as they are, without a time and without anything else that is not needed: the same parts give the same bytes in
 * every version of Java, and no byte of it may be another one.
 */
final class StoredZip {
    private static final int LOCAL = 0x04034b50;
    private static final int CENTRAL = 0x02014b50;
    private static final int END = 0x06054b50;
    private static final short VERSION = 10;
    /** 1 January 1980, the first day that a zip knows. */
    private static final short DAY = 0x21;

    private final ByteArrayOutputStream parts = new ByteArrayOutputStream();
    private final ByteArrayOutputStream directory = new ByteArrayOutputStream();
    private short count;

    private StoredZip() {}

    /** Names are plain ASCII; the order is that of the map. */
    static byte[] of(Map<String, byte[]> parts) {
        StoredZip zip = new StoredZip();
        parts.forEach(zip::add);
        return zip.end();
    }

    private void add(String name, byte[] content) {
        byte[] path = name.getBytes(US_ASCII);
        byte[] about = about(content, path.length);
        int offset = parts.size();
        parts.writeBytes(bytes(4).putInt(LOCAL).array());
        parts.writeBytes(about);
        parts.writeBytes(path);
        parts.writeBytes(content);
        directory.writeBytes(bytes(6).putInt(CENTRAL).putShort(VERSION).array());
        directory.writeBytes(about);
        // Comment, disk and attributes: none.
        directory.writeBytes(new byte[10]);
        directory.writeBytes(bytes(4).putInt(offset).array());
        directory.writeBytes(path);
        count++;
    }

    /** What stands alike before the part and in the directory. */
    private static byte[] about(byte[] content, int pathLength) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return bytes(26)
                .putShort(VERSION)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort(DAY)
                .putInt((int) crc.getValue())
                .putInt(content.length)
                .putInt(content.length)
                .putShort((short) pathLength)
                .putShort((short) 0)
                .array();
    }

    private byte[] end() {
        int offset = parts.size();
        int size = directory.size();
        parts.writeBytes(directory.toByteArray());
        parts.writeBytes(bytes(22)
                .putInt(END)
                .putInt(0)
                .putShort(count)
                .putShort(count)
                .putInt(size)
                .putInt(offset)
                .putShort((short) 0)
                .array());
        return parts.toByteArray();
    }

    private static ByteBuffer bytes(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
