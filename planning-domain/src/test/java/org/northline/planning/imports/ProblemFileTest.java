package org.northline.planning.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemFileTest {
    @Test
    void problemsAreWrittenForASpreadsheet() throws IOException {
        StringWriter file = new StringWriter();

        ProblemFile.write(List.of(new RowProblem(7, "title", "a \"b\"", "Too long.")), file);

        assertThat(file.toString())
                .isEqualTo(
                        "\uFEFF\"line\",\"column\",\"value\",\"problem\"\r\n\"7\",\"title\",\"a \"\"b\"\"\",\"Too long.\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=HYPERLINK(\"x\")", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"})
    void nothingInTheFileRunsInASpreadsheet(String value) {
        assertThat(ProblemFile.harmless(value)).isEqualTo("'" + value);
        assertThat(ProblemFile.harmless("a" + value)).isEqualTo("a" + value);
    }

    @Test
    void valueOfAnyLengthIsShortened() {
        assertThat(new RowProblem(1, "c", "x".repeat(5000), "s").value()).hasSize(201);
    }
}
