package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A text as JSON, written in one way only. */
class CanonicalTextTest {
    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "0022, \\\"",
                "005c, \\\\",
                "0008, \\b",
                "000c, \\f",
                "000a, \\n",
                "000d, \\r",
                "0009, \\t",
                "0000, \\u0000",
                "000b, \\u000b",
                "001f, \\u001f",
                "002f, /",
                "00e4, \u00e4",
                "202e, \u202e"
            })
    void characterHasOneForm(String code, String form) {
        StringBuilder out = new StringBuilder(">");

        CanonicalText.quote(out, "a" + (char) Integer.parseInt(code, 16) + "z");

        assertThat(out).hasToString(">\"a" + form + "z\"");
    }

    @ParameterizedTest
    @CsvSource({"0020", "0021", "007f"})
    void spaceAndWhatFollowsIsItself(String code) {
        StringBuilder out = new StringBuilder();
        char character = (char) Integer.parseInt(code, 16);

        CanonicalText.quote(out, "a" + character);

        assertThat(out).hasToString("\"a" + character + "\"");
    }
}
