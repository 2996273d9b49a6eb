package org.northline.planning.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldChecksTest {
    private final FieldChecks checks = new FieldChecks();

    @Test
    void allProblemsAreToldAtOnceWithTheirPointers() {
        checks.line("/name", " ", 10);
        checks.text("/reason", "far too long", 5);
        checks.present("/year", null);

        assertThat(problems().problems())
                .extracting(FieldProblem::pointer)
                .containsExactly("/name", "/reason", "/year");
    }

    @Test
    void textLosesItsOuterWhiteSpace() {
        assertThat(checks.text("/name", "  Atlas \n", 10)).isEqualTo("Atlas");
        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @Test
    void lengthIsCountedInCharactersAndNotInHalves() {
        checks.line("/name", "\uD83D\uDE80\uD83D\uDE80", 2);

        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u00A0", "\u2003 ", "\t\n", ""})
    void everyKindOfWhiteSpaceIsBlank(String blank) {
        checks.text("/name", blank, 10);

        assertThat(problems()).hasMessageContaining("/name This is required.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "a\u0085b", "a\uD800b", "a\u0007"})
    void charactersThatTheDatabaseRefusesAreRefusedHere(String text) {
        checks.text("/name", text, 10);

        assertThat(problems()).hasMessageContaining("cannot be stored");
    }

    @Test
    void lineHasNoLineBreak() {
        checks.line("/name", "one\ntwo", 20);

        assertThat(problems()).hasMessageContaining("one line");
    }

    @Test
    void absentOptionalTextIsEmpty() {
        assertThat(checks.optionalText("/description", null, 10)).isEmpty();
        assertThat(checks.optionalText("/description", " ", 10)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-12.5", "999999999999999.999999", "1e14", "0.000001", "0e-50", "12.50000000000"})
    void figureOfStorableSizePasses(String figure) {
        checks.optionalFigure("/target", new BigDecimal(figure));

        assertThatCode(checks::done).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e15", "1e999999999", "0.0000001", "1e-999999999"})
    void figureOfAnotherSizeIsRefused(String figure) {
        checks.optionalFigure("/target", new BigDecimal(figure));

        assertThat(problems()).hasMessageContaining("/target");
    }

    private InvalidInput problems() {
        return catchThrowableOfType(InvalidInput.class, checks::done);
    }
}
