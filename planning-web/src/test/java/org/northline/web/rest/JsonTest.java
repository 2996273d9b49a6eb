package org.northline.web.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.planning.shared.Money;

class JsonTest {
    /** A body of many kinds of fields. */
    record Body(String title, int count, Optional<LocalDate> day, Optional<Money> price, Optional<Instant> at) {}

    private static final String WRITTEN = """
            {"title":"A","count":3,"day":"2027-01-31","price":{"amount":"12.50","currency":"EUR"},"at":"2027-01-31T12:00:00.123456Z"}""";
    private static final Body BODY = new Body(
            "A",
            3,
            Optional.of(LocalDate.of(2027, 1, 31)),
            Optional.of(new Money(new BigDecimal("12.5"), Currency.getInstance("EUR"))),
            Optional.of(Instant.parse("2027-01-31T12:00:00.123456Z")));

    @Test
    void datesAreTextAndMoneyIsTextWithItsDecimals() throws Exception {
        assertThat(Json.mapper().writeValueAsString(BODY)).isEqualTo(WRITTEN);
    }

    @Test
    void whatWasWrittenIsReadBack() throws Exception {
        assertThat(Json.mapper().readValue(WRITTEN, Body.class)).isEqualTo(BODY);
    }

    @Test
    void anAbsentValueIsNotWrittenAndReadAsEmpty() throws Exception {
        Body body = new Body("A", 3, Optional.empty(), Optional.empty(), Optional.empty());

        assertThat(Json.mapper().writeValueAsString(body)).isEqualTo("{\"title\":\"A\",\"count\":3}");
        assertThat(Json.mapper().readValue("{\"title\":\"A\",\"count\":3}", Body.class))
                .isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"title\":\"A\",\"count\":3,\"admin\":true}",
                "{\"title\":\"A\",\"title\":\"B\",\"count\":3}",
                "{\"title\":\"A\",\"count\":3} {}",
                "{\"title\":\"A\",\"count\":\"3\"}",
                "{\"title\":\"A\",\"count\":3.5}",
                "{\"title\":\"A\",\"count\":null}",
                "{\"title\":7,\"count\":3}",
                "{\"title\":\"A\",\"count\":3,\"day\":\"2027-02-30\"}",
                "{\"title\":\"A\",\"count\":3,\"day\":20}",
                "{\"title\":\"A\",\"count\":3,\"price\":{\"amount\":\"x\",\"currency\":\"EUR\"}}",
                "{\"title\":\"A\",\"count\":3,\"price\":{\"amount\":\"1\",\"currency\":\"EURO\"}}",
                "{\"title\":\"A\",\"count\":3,\"price\":{\"amount\":\"1\"}}",
                "{\"title\":\"A\",\"count\":3,\"price\":{\"amount\":\"1e999999999\",\"currency\":\"EUR\"}}",
                "{\"title\":\"A\",\"count\":3,\"price\":{\"amount\":\"1.0000001\",\"currency\":\"EUR\"}}",
                "{\"title\":\"A\",",
                "[]"
            })
    void nothingIsGuessed(String json) {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> Json.mapper().readValue(json, Body.class));
    }

    @Test
    void deepNestingIsRefused() {
        assertThatExceptionOfType(JsonProcessingException.class)
                .isThrownBy(() -> Json.mapper().readTree("[".repeat(51) + "]".repeat(51)));
    }
}
