package org.northline.planning.csv;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * What a CSV file looks like.
 *
 * @param columns names as the header gives them; a nameless one is called by its position, a repeated one is counted
 * @param rowCount rows below the header, empty lines left out
 * @param suggestedKey the columns that together tell every row from every other, empty when none were found
 */
public record CsvShape(
        boolean byteOrderMark, char delimiter, List<String> columns, int rowCount, List<String> suggestedKey) {
    public CsvShape {
        columns = List.copyOf(columns);
        suggestedKey = List.copyOf(suggestedKey);
        requireNonNull(columns, "columns");
    }

    public String encoding() {
        return byteOrderMark ? "UTF-8 with BOM" : "UTF-8";
    }
}
