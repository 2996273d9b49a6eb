package org.northline.it.consolidation;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.northline.planning.csv.CsvRow;
import org.northline.planning.csv.CsvRows;

/** The rows of a real file by the names of its columns. */
final class RealTable {
    private static final Path DATA = Path.of(System.getProperty("northline.data", "../shared/data"));

    private RealTable() {}

    static List<Map<String, String>> of(String name) {
        List<Map<String, String>> rows = new ArrayList<>();
        try (CsvRows file = CsvRows.open(() -> open(DATA.resolve(name)), ',')) {
            List<String> columns = file.next().orElseThrow().fields();
            for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
                Map<String, String> fields = new HashMap<>();
                for (int at = 0; at < columns.size(); at++) {
                    fields.put(columns.get(at), row.get().fields().get(at));
                }
                rows.add(fields);
            }
        }
        return rows;
    }

    private static InputStream open(Path file) {
        try {
            return Files.newInputStream(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
