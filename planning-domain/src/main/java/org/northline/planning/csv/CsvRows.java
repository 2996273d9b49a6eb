package org.northline.planning.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rows of a UTF-8 file from its header on, read one at a time. Empty lines are left out. Quotes, delimiters and line
 * breaks inside of quoted fields are text. A row that cannot be split is given as such, and reading goes on with the line
 * after its first one.
 */
public final class CsvRows implements AutoCloseable {
    static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};
    private static final int LONGEST_FIELD = 1 << 18;
    // Each of them reads up to the longest field again.
    private static final int MOST_UNREADABLE_ROWS = 100;

    private final Supplier<InputStream> file;
    private final char delimiter;
    private CloseableIterator<CsvRecord> records;
    private long nextLine = 1;
    private int unreadableRows;

    private CsvRows(Supplier<InputStream> file, char delimiter) {
        this.file = file;
        this.delimiter = delimiter;
        this.records = openAt(0);
    }

    /** Reads the file once, and again from where a row could not be read. */
    public static CsvRows open(Supplier<InputStream> file, char delimiter) {
        return new CsvRows(file, delimiter);
    }

    /** The next row, or nothing at the end; fails with {@link UnreadableCsv} when the file is not UTF-8 text. */
    public Optional<CsvRow> next() {
        try {
            while (records.hasNext()) {
                CsvRow row = CsvRow.of(nextLine, records.next().getFields());
                nextLine += row.lines();
                if (!row.isEmpty()) {
                    return Optional.of(row);
                }
            }
            return Optional.empty();
        } catch (CsvParseException malformed) {
            return Optional.of(afterUnreadable());
        } catch (UncheckedIOException failed) {
            if (failed.getCause() instanceof CharacterCodingException) {
                String where = nextLine == 1 ? "The file" : "After line " + (nextLine - 1) + " the file";
                throw new UnreadableCsv(where + " is not UTF-8 text. Save it as CSV UTF-8 and upload it again.");
            }
            throw failed;
        }
    }

    private CsvRow afterUnreadable() {
        unreadableRows++;
        if (unreadableRows > MOST_UNREADABLE_ROWS) {
            throw new UnreadableCsv("More than " + MOST_UNREADABLE_ROWS + " rows cannot be read, the last on line "
                    + nextLine + ". Check the quotes of the file.");
        }
        close();
        CsvRow row = CsvRow.unreadable(
                nextLine,
                "This row cannot be read: a quote is not closed, stands in the wrong place, or a field is far too long.");
        records = openAt(Math.toIntExact(nextLine));
        nextLine++;
        return row;
    }

    private CloseableIterator<CsvRecord> openAt(int skippedLines) {
        Reader text = decoded(file.get());
        skipLines(text, skippedLines);
        return CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .maxBufferSize(LONGEST_FIELD)
                .ofCsvRecord(text)
                .iterator();
    }

    /** By hand, because a line may be longer than the CSV reader's buffer. */
    private static void skipLines(Reader text, int count) {
        try {
            for (int lines = 0; lines < count; ) {
                int character = text.read();
                if (character == '\r') {
                    text.mark(1);
                    if (text.read() != '\n') {
                        text.reset();
                    }
                }
                lines += character == '\n' || character == '\r' ? 1 : 0;
                if (character < 0) {
                    return;
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            records.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Reader decoded(InputStream file) {
        try {
            PushbackInputStream start = new PushbackInputStream(file, BYTE_ORDER_MARK.length);
            byte[] first = start.readNBytes(BYTE_ORDER_MARK.length);
            if (!Arrays.equals(first, BYTE_ORDER_MARK)) {
                start.unread(first);
            }
            return new BufferedReader(new InputStreamReader(
                    start,
                    UTF_8.newDecoder()
                            .onMalformedInput(CodingErrorAction.REPORT)
                            .onUnmappableCharacter(CodingErrorAction.REPORT)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
