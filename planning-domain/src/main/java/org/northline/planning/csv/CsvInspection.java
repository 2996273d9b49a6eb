package org.northline.planning.csv;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a whole file once to tell its shape, or refuses it with a sentence. */
public final class CsvInspection {
    private static final int HEAD = 64 * 1024;
    private static final int MOST_COLUMNS = 500;
    private static final int MOST_ROWS = 1_000_000;
    private static final int LONGEST_NAME = 200;

    private CsvInspection() {}

    /** Fails with {@link UnreadableCsv} when the file is empty, of another type, not UTF-8 or without rows. */
    public static CsvShape of(Path file) {
        byte[] head = head(file);
        boolean marked = startsWithMark(head);
        byte[] text = marked ? Arrays.copyOfRange(head, CsvRows.BYTE_ORDER_MARK.length, head.length) : head;
        if (isBlank(text)) {
            throw new UnreadableCsv("The file is empty.");
        }
        FileKind.refuseOthers(text);
        char delimiter = Delimiters.detect(text);
        try (CsvRows rows = CsvRows.open(() -> open(file), delimiter)) {
            CsvRow header = rows.next().orElseThrow(() -> new UnreadableCsv("The file is empty."));
            if (header.unreadable() != null) {
                throw new UnreadableCsv("The first line must hold the names of the columns, and it cannot be read.");
            }
            return counted(rows, marked, delimiter, names(header));
        }
    }

    private static CsvShape counted(CsvRows rows, boolean marked, char delimiter, List<String> columns) {
        KeySearch keys = new KeySearch(columns);
        int count = 0;
        for (Optional<CsvRow> row = rows.next(); row.isPresent(); row = rows.next()) {
            count++;
            if (count > MOST_ROWS) {
                throw new UnreadableCsv("The file has more than 1,000,000 rows. Split it and upload the parts.");
            }
            if (row.get().unreadable() == null) {
                keys.see(row.get().fields());
            }
        }
        if (count == 0) {
            throw new UnreadableCsv("The file has a header and no rows.");
        }
        List<String> key = keys.found().stream().map(columns::get).toList();
        return new CsvShape(marked, delimiter, columns, count, key);
    }

    private static List<String> names(CsvRow header) {
        if (header.fields().size() > MOST_COLUMNS) {
            throw new UnreadableCsv("The file has more than " + MOST_COLUMNS + " columns. Leave some out.");
        }
        Map<String, Integer> used = new HashMap<>();
        List<String> names = new ArrayList<>();
        for (String field : header.fields()) {
            String given = field.strip();
            if (given.codePointCount(0, given.length()) > LONGEST_NAME) {
                throw new UnreadableCsv("The first line must hold the names of the columns; one is longer than "
                        + LONGEST_NAME + " characters.");
            }
            String name = given.isEmpty() ? "column " + (names.size() + 1) : given.replaceAll("\\p{Cntrl}+", " ");
            int before = used.merge(name, 1, Integer::sum);
            names.add(before == 1 ? name : name + " (" + before + ")");
        }
        return names;
    }

    private static byte[] head(Path file) {
        try (InputStream in = open(file)) {
            return in.readNBytes(HEAD);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean startsWithMark(byte[] head) {
        int length = CsvRows.BYTE_ORDER_MARK.length;
        return head.length >= length && Arrays.equals(head, 0, length, CsvRows.BYTE_ORDER_MARK, 0, length);
    }

    private static boolean isBlank(byte[] text) {
        for (byte character : text) {
            if (character != ' ' && character != '\t' && character != '\r' && character != '\n') {
                return false;
            }
        }
        return true;
    }
}
