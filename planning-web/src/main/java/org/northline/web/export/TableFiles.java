package org.northline.web.export;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.northline.web.portfolio.PortfolioRoadmapView.EntryRow;

/** Every entry of the roadmap, dated or not, one row each: the columns that CSV and the workbook share, and CSV itself. */
final class TableFiles {
    static final List<String> COLUMNS = List.of(
            "Number",
            "Title",
            "Product",
            "Theme",
            "Kind",
            "Horizon",
            "When",
            "Starts on",
            "Ends on",
            "State",
            "Suspended because",
            "Gate tier");

    private static final String STARTS_A_FORMULA = "=+-@\t\r";

    private TableFiles() {}

    /** A text, a {@link java.time.LocalDate}, a number, or nothing, in the order of the columns. */
    static List<Optional<Object>> row(
            RoadmapSheet sheet, EntryRow entry, Map<UUID, String> products, Map<UUID, String> themes) {
        return List.of(
                Optional.of(entry.number()),
                Optional.of(entry.title()),
                Optional.ofNullable(products.get(entry.productId())),
                Optional.ofNullable(entry.themeId()).map(themes::get),
                Optional.of(entry.kind()),
                Optional.of(entry.horizon()),
                Optional.<Object>of(sheet.when(entry)).filter(words -> !words.equals("")),
                of(entry.startsOn()),
                of(entry.endsOn()),
                Optional.of(entry.state()),
                of(entry.suspendedBecause()),
                of(entry.tier()));
    }

    /** By RFC 4180; the mark at its start lets a spreadsheet read it as UTF-8. */
    static void writeCsv(RoadmapSheet sheet, OutputStream out) throws IOException {
        Map<UUID, String> products = sheet.productNames();
        Map<UUID, String> themes = sheet.themeNames();
        Writer writer = new OutputStreamWriter(out, UTF_8);
        writer.write('\uFEFF');
        writer.write(line(COLUMNS));
        for (EntryRow entry : sheet.roadmap().entries()) {
            writer.write(line(row(sheet, entry, products, themes).stream()
                    .map(cell -> cell.map(Object::toString).orElse(""))
                    .toList()));
        }
        writer.flush();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(TableFiles::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    /** What a spreadsheet would take for a formula starts with an apostrophe, as OWASP advises. */
    private static String cell(String value) {
        boolean isFormula = !value.isEmpty() && STARTS_A_FORMULA.indexOf(value.charAt(0)) >= 0;
        String harmless = isFormula ? "'" + value : value;
        boolean quoted = harmless.chars()
                .anyMatch(character -> character == ',' || character == '"' || character == '\n' || character == '\r');
        return quoted ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }

    private static Optional<Object> of(@Nullable Object value) {
        return Optional.ofNullable(value);
    }
}
