package org.northline.planning.csv;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class CsvRowsTest {
    @Test
    void quotesDelimitersAndLineBreaksInsideOfQuotesAreText() {
        List<CsvRow> rows = rows("a,b\r\n\"x, \"\"y\"\"\",\"two\r\nlines\"\r\nlast,row\r\n", ',');

        assertThat(rows)
                .containsExactly(
                        CsvRow.of(1, List.of("a", "b")),
                        CsvRow.of(2, List.of("x, \"y\"", "two\r\nlines")),
                        CsvRow.of(4, List.of("last", "row")));
    }

    @Test
    void byteOrderMarkIsNotPartOfTheFirstName() {
        assertThat(rows("\uFEFFid;title\n1;x", ';').get(0).fields()).containsExactly("id", "title");
    }

    @Test
    void emptyLinesAreLeftOutAndStillCounted() {
        assertThat(rows("a\n\n\nb\n", ',')).extracting(CsvRow::line).containsExactly(1L, 4L);
    }

    @Test
    void quoteThatIsNeverClosedCostsItsOwnRowOnly() {
        List<CsvRow> rows = rows("a;b\n1;\"open\n2;fine\n", ';');

        assertThat(rows.get(1).line()).isEqualTo(2);
        assertThat(rows.get(1).unreadable()).startsWith("This row cannot be read");
        assertThat(rows.get(2)).isEqualTo(CsvRow.of(3, List.of("2", "fine")));
        assertThat(rows).hasSize(3);
    }

    @Test
    void textAfterAClosingQuoteCostsItsOwnRowOnly() {
        List<CsvRow> rows = rows("a;b\n\"1\"x;y\n2;fine\n", ';');

        assertThat(rows.get(1).unreadable()).isNotNull();
        assertThat(rows.get(2).fields()).containsExactly("2", "fine");
    }

    @Test
    void fieldOfUnboundedLengthIsNotHeldInMemory() {
        List<CsvRow> rows = rows("a\n" + "x".repeat(1 << 20) + "\nshort\n", ',');

        assertThat(rows.get(1).unreadable()).isNotNull();
        assertThat(rows.get(2).fields()).containsExactly("short");
    }

    @Test
    void filesFullOfOpenQuotesAreGivenUp() {
        String file = "a\n" + "\"open\n".repeat(301);

        assertThatThrownBy(() -> rows(file, ','))
                .isInstanceOf(UnreadableCsv.class)
                .hasMessageStartingWith("More than 100 rows cannot be read");
    }

    @Test
    void invalidUtf8IsToldWithTheLineBefore() {
        byte[] latin = {'a', '\n', 'b', '\n', (byte) 0xE4, '\n'};

        assertThatThrownBy(() -> read(latin, ','))
                .isInstanceOf(UnreadableCsv.class)
                .hasMessageContaining("is not UTF-8 text");
    }

    @Property(tries = 200)
    void whateverIsQuotedComesBack(
            @ForAll @Size(min = 1, max = 5)
                    List<
                                    @Size(min = 2, max = 2) List<
                                            @NotEmpty @StringLength(max = 12)
                                            @Chars({'a', ',', ';', '\t', '"', '\n', '\r', ' ', '\u00e4', '=', '\u65e5'})
                                            String>>
                            table) {
        StringBuilder file = new StringBuilder();
        table.forEach(row -> file.append(quoted(row.get(0)))
                .append(',')
                .append(quoted(row.get(1)))
                .append("\r\n"));

        assertThat(rows(file.toString(), ',')).extracting(CsvRow::fields).isEqualTo(table);
    }

    private static String quoted(String field) {
        return '"' + field.replace("\"", "\"\"") + '"';
    }

    private static List<CsvRow> rows(String file, char delimiter) {
        return read(file.getBytes(UTF_8), delimiter);
    }

    private static List<CsvRow> read(byte[] file, char delimiter) {
        List<CsvRow> rows = new ArrayList<>();
        try (CsvRows open = CsvRows.open(() -> new ByteArrayInputStream(file), delimiter)) {
            for (Optional<CsvRow> row = open.next(); row.isPresent(); row = open.next()) {
                rows.add(row.get());
            }
        }
        return rows;
    }
}
