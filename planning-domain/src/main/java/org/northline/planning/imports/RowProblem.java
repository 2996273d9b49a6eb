package org.northline.planning.imports;

import static java.util.Objects.requireNonNull;

/** Why a row was skipped: its line, the column and the value at fault (empty when the whole row is), and a sentence. */
public record RowProblem(long line, String column, String value, String sentence) {
    private static final int LONGEST_VALUE = 200;

    public RowProblem {
        requireNonNull(column, "column");
        requireNonNull(sentence, "sentence");
        // PostgreSQL stores no NUL.
        value = shortened(value.replace("\0", "\uFFFD"));
        column = column.replace("\0", "\uFFFD");
    }

    static RowProblem ofRow(long line, String sentence) {
        return new RowProblem(line, "", "", sentence);
    }

    private static String shortened(String value) {
        return value.codePointCount(0, value.length()) <= LONGEST_VALUE
                ? value
                : value.substring(0, value.offsetByCodePoints(0, LONGEST_VALUE)) + "\u2026";
    }
}
