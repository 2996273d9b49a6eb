package org.northline.web.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.northline.planning.shared.FieldProblem;
import org.northline.web.rest.Json;

class ProblemsTest {
    enum Colour {
        RED,
        BLUE
    }

    /** A body with something in every place. */
    record Body(Optional<LocalDate> day, Optional<UUID> id, Optional<Colour> colour, List<Line> lines) {}

    /** A part of it. */
    record Line(int count) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"day\":\"2027-13-01\"}|/day|Expected a date such as 2027-01-31.",
                "{\"id\":\"x\"}|/id|Expected an id.",
                "{\"colour\":\"GREEN\"}|/colour|Expected one of RED, BLUE.",
                "{\"lines\":[{\"count\":1},{\"count\":\"many\"}]}|/lines/1/count|Expected a whole number.",
                "{\"lines\":[{\"count\":1,\"price\":1}]}|/lines/0/price|This field is not known here.",
                "{\"a/b~c\":1}|/a~1b~0c|This field is not known here."
            })
    void anUnreadableFieldIsPointedAt(String json, String pointer, String sentence) {
        assertThat(JsonProblems.of(thrownBy(json)).errors()).containsExactly(new FieldProblem(pointer, sentence));
    }

    @Test
    void whatIsNoJsonAtAllHasNoPointerAndShowsNothingOfOurs() {
        Problem problem = JsonProblems.of(thrownBy("{\"day\""));

        assertThat(problem.errors()).isEmpty();
        assertThat(problem.detail()).hasValueSatisfying(text -> assertThat(text).doesNotContain("org.northline"));
    }

    @ParameterizedTest
    @CsvSource({"NL403, 403", "NL404, 404", "NL409, 409", "23505, 409", "40001, 409", "40P01, 409", "53100, 507"})
    void whatADoorRefusesHasItsStatus(String state, int status) {
        assertThat(SqlProblems.of(new SQLException("ERROR: A sentence.\n  Where: PL/pgSQL", state)))
                .hasValueSatisfying(problem -> assertThat(problem.status()).isEqualTo(status));
    }

    @Test
    void aDoorsSentenceIsToldWithoutItsPlace() {
        assertThat(SqlProblems.of(new SQLException("ERROR: One stays.\n  Where: PL/pgSQL function", "NL409")))
                .hasValueSatisfying(problem -> assertThat(problem.detail()).contains("One stays."));
    }

    @ParameterizedTest
    @CsvSource({"42501", "42P01", "22001", "08006"})
    void anythingElseIsOurMistake(String state) {
        assertThat(SqlProblems.of(new SQLException("ERROR: permission denied", state)))
                .isEmpty();
    }

    @Test
    void aProblemIsWrittenWithoutWhatItDoesNotHave() throws Exception {
        assertThat(Json.mapper().writeValueAsString(Problem.of(ProblemType.NOT_FOUND)))
                .isEqualTo("{\"type\":\"/problems/not-found\",\"title\":\"There is nothing here\",\"status\":404}");
    }

    private static JsonProcessingException thrownBy(String json) {
        return catchThrowableOfType(
                JsonProcessingException.class, () -> Json.mapper().readValue(json, Body.class));
    }
}
