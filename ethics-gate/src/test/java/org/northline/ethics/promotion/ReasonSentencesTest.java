package org.northline.ethics.promotion;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.ethics.review.DoorRefusal;
import org.northline.planning.gate.Reason;

class ReasonSentencesTest {
    private static final UUID ITEM = UUID.randomUUID();

    @Test
    void everyBlockerOfThePredicateHasItsSentences() throws IOException {
        String clearance = migration("V0030__appeal.sql");
        String predicate = clearance.substring(
                clearance.indexOf("CREATE OR REPLACE VIEW ethics.blocker"),
                clearance.indexOf("CREATE OR REPLACE VIEW planning.gate_standing"));
        Set<String> codes = quoted(predicate, "'([A-Z]+_[A-Z_]+|STOPPED|RETURNED)[:']");
        codes.removeAll(List.of("REVIEW", "SEALED", "PROCEED_WITH_CONDITIONS"));

        assertThat(codes).hasSizeGreaterThan(15);
        assertThat(codes).allSatisfy(code -> {
            Reason reason = ReasonSentences.reason(code + ":detail", ITEM, Map.of());
            assertThat(reason.code()).isEqualTo(code);
            assertThat(reason.title()).isNotBlank();
            assertThat(reason.whatToDo()).isNotBlank();
            assertThat(reason.link())
                    .hasValueSatisfying(link -> assertThat(link).startsWith("/roadmap-items/" + ITEM));
        });
    }

    @Test
    void everyRefusalOfADoorHasItsSentence() throws IOException {
        String doors = migration("V0008__doors.sql");
        Set<String> codes = quoted(doors, "ethics\\.refuse\\('([A-Z_]+)'\\)");
        String signing = doors.substring(
                doors.indexOf("ethics.signing_refusals"), doors.indexOf("CREATE FUNCTION ethics.sign("));
        codes.addAll(quoted(migration("V0023__policy_draft.sql"), "ethics\\.refuse\\('([A-Z_]+)'\\)"));
        codes.addAll(quoted(signing, "(?:THEN|SELECT) '([A-Z_]+):?'"));
        for (String later : List.of("V0026__condition_extension.sql", "V0030__appeal.sql")) {
            codes.addAll(quoted(migration(later), "ethics\\.refuse\\('([A-Z_]+)'\\)"));
            codes.addAll(quoted(migration(later), "THEN '([A-Z]+_[A-Z_]+)' END"));
        }

        assertThat(codes).hasSizeGreaterThan(38);
        assertThat(codes)
                .allSatisfy(code -> assertThat(DoorRefusal.sentence(code))
                        .doesNotContain(code)
                        .endsWith("."));
    }

    @Test
    @DisplayName("I-12 What nobody knows is an error of the gate, never nothing")
    void unknownBlockerIsAnErrorOfTheGate() {
        Reason reason = ReasonSentences.reason("SOMETHING_NEW:1", ITEM, Map.of());

        assertThat(reason.code()).isEqualTo("GATE_ERROR");
        assertThat(reason.whatToDo()).contains("SOMETHING_NEW:1");
    }

    /** A field that somebody adds to the predicate gets its name from the item's form here. */
    @Test
    void everyFieldThatCanBeMissingHasAName() throws IOException {
        Matcher field = Pattern.compile("= '' THEN '(\\w+)' END").matcher(migration("V0030__appeal.sql"));

        assertThat(field.results().map(found -> found.group(1)).toList())
                .hasSize(9)
                .allSatisfy(name -> assertThat(ReasonSentences.reason("ITEM_INCOMPLETE:" + name, ITEM, Map.of())
                                .whatToDo())
                        .doesNotContainPattern("[a-z][A-Z]|payer|geography|channel|population"));
    }

    @Test
    void detailsBecomeWords() {
        assertThat(ReasonSentences.reason("ITEM_INCOMPLETE:targetUsers,payer", ITEM, Map.of())
                        .whatToDo())
                .contains("target users, who pays");
        assertThat(ReasonSentences.reason("SIGNERS_SHORT:1/2", ITEM, Map.of()).title())
                .isEqualTo("Signed by 1 of 2 people");
        assertThat(ReasonSentences.reason("CAPACITY_SHORT:MISUSE_REVIEWER:0/1", ITEM, Map.of())
                        .title())
                .isEqualTo("Signed by 0 of 1 in the capacity misuse reviewer");
        assertThat(ReasonSentences.reason("CAPACITY_SHORT:AFFECTED_VOICE:0/1", ITEM, Map.of())
                        .title())
                .isEqualTo("Signed by 0 of 1 who speak for affected people");
        assertThat(ReasonSentences.reason("WAITING_PERIOD:2026-11-29 14:05 UTC", ITEM, Map.of())
                        .whatToDo())
                .contains("2026-11-29 14:05 UTC");
        assertThat(ReasonSentences.reason("SIGNER_NOT_INDEPENDENT:x", ITEM, Map.of("x", "Ada Lind"))
                        .title())
                .contains("Ada Lind");
    }

    @Test
    void suspensionIsSaidInTitles() {
        UUID objection = UUID.randomUUID();

        assertThat(SuspensionReasons.sentence(ITEM, "OBJECTION_OPEN:" + objection + "\nSIGNERS_SHORT:1/2"))
                .isEqualTo("An objection is open; Signed by 1 of 2 people");
        assertThat(SuspensionReasons.sentence(ITEM, "")).isNull();
    }

    private static Set<String> quoted(String sql, String pattern) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = Pattern.compile(pattern).matcher(sql);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    private static String migration(String name) throws IOException {
        try (InputStream file = ReasonSentencesTest.class.getResourceAsStream("/db/ethics/" + name)) {
            assertThat(file).as(name).isNotNull();
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
