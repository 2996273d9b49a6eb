package org.northline.ethics.amendment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void everyFaultOfTheDatabaseHasItsSentences() throws IOException {
        Set<String> codes = new TreeSet<>();
        codes.addAll(codes(
                "V0010__policy_whole.sql", "(?:SELECT|THEN|ELSE|DISTINCT) '([A-Z]+_[A-Z_]+|OPTIONS|THRESHOLDS):?'"));
        codes.addAll(codes("V0023__policy_draft.sql", "RETURN NEXT '([A-Z_]+):?'"));
        codes.remove("VERSION_NOT_NEXT");
        codes.remove("MATERIAL_FIELDS");

        assertThat(codes).hasSizeGreaterThan(16);
        assertThat(codes).allSatisfy(code -> {
            Fault fault = Fault.of(code + ":3:STAKEHOLDER");
            assertThat(fault.code()).isEqualTo(code);
            assertThat(fault.title()).isNotBlank().doesNotContain(code);
            assertThat(fault.whatToDo()).endsWith(".");
        });
    }

    @Test
    void detailIsInTheWords() {
        assertThat(Fault.of("SEAT_MISSING:2:OUTSIDER").title()).isEqualTo("Tier 2 lacks a seat: OUTSIDER");
        assertThat(Fault.of("NUMBER_RENAMED:3").title()).isEqualTo("Guideline 3 has another title");
        assertThat(Fault.of("TRIGGER_LOWERED:BY-01").title()).startsWith("BY-01 ");
        assertThat(Fault.of("SOMETHING_NEW").title()).contains("SOMETHING_NEW");
    }

    private static Set<String> codes(String migration, String pattern) throws IOException {
        try (InputStream file = FaultTest.class.getResourceAsStream("/db/ethics/" + migration)) {
            assertThat(file).as(migration).isNotNull();
            Matcher matcher = Pattern.compile(pattern).matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> codes = new TreeSet<>();
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
            return codes;
        }
    }
}
