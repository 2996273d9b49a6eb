package org.northline.planning.csv;

import static java.nio.charset.StandardCharsets.UTF_8;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/** Tells which delimiter a file uses: the one under which the most rows have as many fields as the header has. */
final class Delimiters {
    private static final char[] KNOWN = {',', ';', '\t'};
    private static final int LOOK_AT = 50;

    private Delimiters() {}

    /** A file of one column has no delimiter; the comma then stands for it. */
    static char detect(byte[] head) {
        String text = new String(head, UTF_8);
        char best = ',';
        long bestScore = 0;
        for (char delimiter : KNOWN) {
            long score = score(text, delimiter);
            if (score > bestScore) {
                best = delimiter;
                bestScore = score;
            }
        }
        return best;
    }

    private static long score(String text, char delimiter) {
        List<CsvRecord> rows = firstRows(text, delimiter);
        if (rows.isEmpty() || rows.get(0).getFieldCount() < 2) {
            return 0;
        }
        int columns = rows.get(0).getFieldCount();
        long alike = rows.stream().filter(row -> row.getFieldCount() == columns).count();
        return alike * 1_000 + columns;
    }

    /** As many as can be read: where the quotes of one delimiter's reading end, another's may begin. */
    private static List<CsvRecord> firstRows(String text, char delimiter) {
        List<CsvRecord> rows = new ArrayList<>();
        Iterator<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(delimiter)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(true)
                .ofCsvRecord(text)
                .iterator();
        try {
            while (rows.size() < LOOK_AT && records.hasNext()) {
                rows.add(records.next());
            }
        } catch (CsvParseException malformed) {
            return rows;
        }
        return rows;
    }
}
