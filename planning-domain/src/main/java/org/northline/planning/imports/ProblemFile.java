package org.northline.planning.imports;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategies;
import java.io.IOException;
import java.io.Writer;
import java.util.List;

/** The problems of an import as a CSV file that a spreadsheet opens without running anything in it. */
public final class ProblemFile {
    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private ProblemFile() {}

    /** The mark at the start tells a spreadsheet that the file is UTF-8. */
    public static void write(List<RowProblem> problems, Writer into) throws IOException {
        into.write('\uFEFF');
        CsvWriter csv = CsvWriter.builder()
                .quoteStrategy(QuoteStrategies.ALWAYS)
                .lineDelimiter(LineDelimiter.CRLF)
                .build(into);
        csv.writeRecord("line", "column", "value", "problem");
        for (RowProblem problem : problems) {
            csv.writeRecord(
                    Long.toString(problem.line()),
                    harmless(problem.column()),
                    harmless(problem.value()),
                    harmless(problem.sentence()));
        }
        csv.flush();
    }

    /** An apostrophe before what a spreadsheet would take for a formula makes it text. */
    static String harmless(String value) {
        return !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
    }
}
