package org.northline.planning.csv;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row of a file.
 *
 * @param line the line that it starts on; the header stands on line 1
 * @param unreadable a sentence when the row cannot be split into fields, which are then empty
 */
public record CsvRow(
        long line, List<String> fields, @Nullable String unreadable) {
    static CsvRow of(long line, List<String> fields) {
        return new CsvRow(line, fields, null);
    }

    static CsvRow unreadable(long line, String sentence) {
        return new CsvRow(line, List.of(), sentence);
    }

    boolean isEmpty() {
        return unreadable == null && fields.size() == 1 && fields.get(0).isEmpty();
    }

    /** How many lines the row stands on: the line breaks inside of its fields, and its own end. */
    long lines() {
        long lines = 1;
        for (String field : fields) {
            for (int at = 0; at < field.length(); at++) {
                char character = field.charAt(at);
                boolean firstOfPair = character == '\r' && at + 1 < field.length() && field.charAt(at + 1) == '\n';
                lines += (character == '\n' || character == '\r') && !firstOfPair ? 1 : 0;
            }
        }
        return lines;
    }
}
