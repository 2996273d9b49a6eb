package org.northline.ethics.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a door refuses with, in sentences. */
class DoorRefusalTest {
    private static final Pattern REFUSED = Pattern.compile("refuse\\('([A-Z_]+)'\\)");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "V0008__doors.sql",
                "V0023__policy_draft.sql",
                "V0026__condition_extension.sql",
                "V0031__stop_link.sql",
                "V0040__second_score.sql",
                "V0042__money_page.sql",
                "V0044__hats.sql"
            })
    void everyRefusalOfTheDatabaseHasItsSentence(String migration) throws IOException {
        assertThat(codes(migration))
                .isNotEmpty()
                .allSatisfy(code -> assertThat(DoorRefusal.sentence(code))
                        .endsWith(".")
                        .doesNotContain(code)
                        .doesNotStartWith("The gate refuses this"));
    }

    @ParameterizedTest
    @CsvSource({
        "NO_REVIEW, There is nothing here any more.",
        "SCORED_BEFORE, 'This scenario has its second score; a new one is asked for when it is rewritten.'",
        "VOTED_BEFORE, You have voted on this appeal already.",
        "SOMETHING_NEW, The gate refuses this: SOMETHING_NEW."
    })
    void sentenceIsThatOfItsCode(String code, String sentence) {
        assertThat(DoorRefusal.sentence(code)).isEqualTo(sentence);
    }

    @Test
    void detailAfterTheCodeChangesNothing() {
        assertThat(DoorRefusal.sentence("SIGNER_NOT_INDEPENDENT:EDITOR,OWNER"))
                .isEqualTo(DoorRefusal.sentence("SIGNER_NOT_INDEPENDENT"));
    }

    private static Set<String> codes(String migration) throws IOException {
        try (InputStream file = DoorRefusalTest.class.getResourceAsStream("/db/ethics/" + migration)) {
            assertThat(file).as(migration).isNotNull();
            Matcher matcher = REFUSED.matcher(new String(file.readAllBytes(), StandardCharsets.UTF_8));
            Set<String> codes = new TreeSet<>();
            while (matcher.find()) {
                codes.add(matcher.group(1));
            }
            return codes;
        }
    }
}
