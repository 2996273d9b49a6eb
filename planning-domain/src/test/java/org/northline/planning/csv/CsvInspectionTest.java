package org.northline.planning.csv;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvInspectionTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void delimiterIsTheOneThatFitsMostRows(String delimiter) throws IOException {
        String file = "id,title;note\twhy\n1,a;b\tc\n".replaceAll("[,;\t]", delimiter) + "2" + delimiter
                + "\"x,y;z\tw\"" + delimiter + "n" + delimiter + "m\n";

        CsvShape shape = inspect(file.getBytes(UTF_8));

        assertThat(shape.delimiter()).isEqualTo(delimiter.charAt(0));
        assertThat(shape.columns()).hasSize(4);
        assertThat(shape.rowCount()).isEqualTo(2);
    }

    @Test
    void singleColumnIsAFileToo() throws IOException {
        assertThat(inspect("title\nOne\nTwo\n".getBytes(UTF_8)).columns()).containsExactly("title");
    }

    @Test
    void byteOrderMarkIsSeen() throws IOException {
        assertThat(inspect("\uFEFFa;b\n1;2\n".getBytes(UTF_8)).encoding()).isEqualTo("UTF-8 with BOM");
        assertThat(inspect("a;b\n1;2\n".getBytes(UTF_8)).encoding()).isEqualTo("UTF-8");
    }

    @Test
    void columnsWithoutANameAndWithTheSameNameCanStillBeChosen() throws IOException {
        assertThat(inspect("a,,a,\n1,2,3,4\n".getBytes(UTF_8)).columns())
                .containsExactly("a", "column 2", "a (2)", "column 4");
    }

    @Test
    void keyIsTheColumnThatNeverRepeats() throws IOException {
        assertThat(inspect("id,slug,title\n0000,a,x\n0000,b,x\n7,c,y\n".getBytes(UTF_8))
                        .suggestedKey())
                .containsExactly("slug");
    }

    @Test
    void keyIsAPairWhenNoColumnAloneTellsTheRowsApart() throws IOException {
        assertThat(inspect("period,slug\n2025,a\n2026,a\n2026,b\n".getBytes(UTF_8))
                        .suggestedKey())
                .containsExactly("period", "slug");
    }

    @Test
    void keyIsNotSuggestedWhereNoneIs() throws IOException {
        assertThat(inspect("id,title\n1,x\n1,y\n,z\n".getBytes(UTF_8)).suggestedKey())
                .isEmpty();
    }

    @Test
    void emptyFilesAreRefused() {
        assertRefused(new byte[0], "The file is empty.");
        assertRefused("\uFEFF \r\n".getBytes(UTF_8), "The file is empty.");
        assertRefused("id,title\r\n".getBytes(UTF_8), "The file has a header and no rows.");
    }

    @ParameterizedTest
    @CsvSource({
        "504b0304140000,Excel workbook or another zip",
        "d0cf11e0a1b11ae100,old Excel workbook",
        "255044462d312e37,PDF",
        "1f8b0800,gzip",
        "89504e470d0a1a0a,picture",
        "7b2261223a317d,JSON",
        "3c68746d6c3e,HTML",
        "61000000,not a text file"
    })
    void filesOfAnotherTypeAreRefusedByName(String bytes, String named) {
        assertThatThrownBy(() -> inspect(HexFormat.of().parseHex(bytes)))
                .isInstanceOf(UnreadableCsv.class)
                .hasMessageContaining(named);
    }

    @Test
    void utf16IsRefusedWithWhatToDo() {
        byte[] text = "\uFEFFid,title\n1,x\n".getBytes(UTF_16LE);

        assertRefused(text, "This file is UTF-16 text. Save it as CSV UTF-8 and upload that.");
    }

    @Test
    void otherEncodingsAreRefused() {
        byte[] latin = {'i', 'd', ',', 't', '\n', '1', ',', (byte) 0xFC, '\n'};

        assertThatThrownBy(() -> inspect(latin)).hasMessageContaining("is not UTF-8 text");
    }

    @Test
    void fileThatCannotBeATableIsRefused() {
        String header = "x,".repeat(500) + "x\n" + "1,".repeat(500) + "1\n";

        assertRefused(header.getBytes(UTF_8), "The file has more than 500 columns. Leave some out.");
    }

    private void assertRefused(byte[] file, String sentence) {
        assertThatThrownBy(() -> inspect(file))
                .isInstanceOf(UnreadableCsv.class)
                .hasMessage(sentence);
    }

    private CsvShape inspect(byte[] file) throws IOException {
        return CsvInspection.of(Files.write(folder.resolve("upload.csv"), file));
    }
}
