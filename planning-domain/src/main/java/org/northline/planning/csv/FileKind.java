package org.northline.planning.csv;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/** Knows a file that is no CSV by its first bytes, so that the refusal can say what it is and what to do. */
final class FileKind {
    private static final HexFormat HEX = HexFormat.of();
    private static final int LOOK_FOR_NUL_IN = 4096;

    private static final List<FileKind> OTHERS = List.of(
            new FileKind(
                    "504b0304",
                    "This is an Excel workbook or another zip file. Save the sheet as CSV UTF-8 and upload that."),
            new FileKind("504b0506", "This is an empty zip file. Upload a CSV file."),
            new FileKind(
                    "d0cf11e0a1b11ae1", "This is an old Excel workbook. Save the sheet as CSV UTF-8 and upload that."),
            new FileKind("25504446", "This is a PDF. Upload a CSV file."),
            new FileKind("1f8b", "This file is compressed with gzip. Unpack it and upload the CSV file inside."),
            new FileKind("89504e47", "This is a picture. Upload a CSV file."),
            new FileKind("ffd8ff", "This is a picture. Upload a CSV file."),
            new FileKind("fffe", "This file is UTF-16 text. Save it as CSV UTF-8 and upload that."),
            new FileKind("feff", "This file is UTF-16 text. Save it as CSV UTF-8 and upload that."),
            new FileKind("7b", "This looks like JSON. Upload a CSV file."),
            new FileKind("5b", "This looks like JSON. Upload a CSV file."),
            new FileKind("3c", "This looks like HTML or XML. Upload a CSV file."));

    private final byte[] signature;
    private final String sentence;

    private FileKind(String signature, String sentence) {
        this.signature = HEX.parseHex(signature);
        this.sentence = sentence;
    }

    /** Fails with {@link UnreadableCsv} when these first bytes cannot begin a CSV file. */
    static void refuseOthers(byte[] head) {
        for (FileKind other : OTHERS) {
            if (head.length >= other.signature.length
                    && Arrays.equals(head, 0, other.signature.length, other.signature, 0, other.signature.length)) {
                throw new UnreadableCsv(other.sentence);
            }
        }
        for (int at = 0; at < Math.min(head.length, LOOK_FOR_NUL_IN); at++) {
            if (head[at] == 0) {
                throw new UnreadableCsv("This is not a text file. Upload a CSV file.");
            }
        }
    }
}
