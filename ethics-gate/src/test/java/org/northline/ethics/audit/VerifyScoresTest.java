package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What the verifier makes of second scores, of what was said about them, and of those that an export keeps back. */
class VerifyScoresTest {
    private static final String WHY = "One of us thought of clinics.";

    @TempDir
    private Path folder;

    @ParameterizedTest(name = "{0}")
    @MethodSource("honestStories")
    @DisplayName("I-32 A review that was scored twice, and discussed where it had to be, is sealed")
    void honestReviewIsSealed(String what, Consumer<Scoring> deeds) throws Exception {
        LogBook log = sealedAfter(deeds);

        Verifier.Result result = verify(log, log.lines());

        assertThat(result.code()).as(result.said()).isZero();
    }

    static Stream<Arguments> honestStories() {
        return Stream.of(
                story("scores far apart, discussed", scoring -> Scoring.honest(scoring.story())),
                story("scores near each other", scoring -> {
                    scoring.raised();
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.REVIEWER);
                    scoring.higherLevelCounts();
                }),
                story("a scenario of tier 1", scoring -> scoring.imagined(2)),
                story("rewritten and scored anew", scoring -> {
                    Scoring.honest(scoring.story());
                    scoring.rewritten();
                    scoring.scoredAgain(Story.REVIEWER, 2, true);
                    scoring.discussedAgain();
                }),
                story("a scenario that was withdrawn", scoring -> {
                    scoring.raised();
                    scoring.imagined(2);
                    scoring.withdrawn();
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("brokenStories")
    @DisplayName("I-32 A seal over missing, stale, own, seen or undiscussed scores is found")
    void brokenRuleIsNamed(String what, Consumer<Scoring> deeds) throws Exception {
        LogBook log = sealedAfter(deeds);

        Verifier.Result result = verify(log, log.lines());

        assertThat(result.code()).as(result.said()).isEqualTo(2);
        assertThat(result.said()).startsWith("RULE BROKEN: I-32:");
    }

    static Stream<Arguments> brokenStories() {
        return Stream.of(
                story("no second score", scoring -> {
                    scoring.raised();
                    scoring.imagined(2);
                }),
                story("a second score that was not blind", scoring -> {
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.REVIEWER, 1, false);
                    scoring.higherLevelCounts();
                    scoring.raised();
                }),
                story("a second score of an earlier writing", scoring -> {
                    Scoring.honest(scoring.story());
                    scoring.rewritten();
                }),
                story("a second score of another writing", scoring -> {
                    scoring.raised();
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.REVIEWER, 2, true);
                }),
                story("a second score by who wrote it", scoring -> {
                    scoring.raised();
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.LEAD);
                }),
                story("a second score by who made the item", scoring -> {
                    scoring.raised();
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.OWNER);
                }),
                story("a second score by a stakeholder", scoring -> {
                    scoring.raised();
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.STAKEHOLDER);
                }),
                story("a second score twice", scoring -> {
                    Scoring.honest(scoring.story());
                    scoring.scoredAgain(Story.REVIEWER);
                }),
                story("the lower level counts", scoring -> {
                    scoring.raised();
                    scoring.imagined(3);
                    scoring.scoredAgain(Story.REVIEWER);
                }),
                story("scores far apart, and no discussion", scoring -> {
                    scoring.raised();
                    scoring.imagined(2);
                    scoring.scoredAgain(Story.REVIEWER);
                    scoring.higherLevelCounts();
                }),
                story("scores far apart, and a word about them", scoring -> {
                    scoring.raised();
                    scoring.imagined(2);
                    scoring.scoredAgain(Story.REVIEWER);
                    scoring.higherLevelCounts();
                    scoring.discussed(Story.LEAD, "Settled.");
                }),
                story("a discussion by a stakeholder", scoring -> {
                    scoring.raised();
                    scoring.imagined(2);
                    scoring.scoredAgain(Story.REVIEWER);
                    scoring.discussed(Story.STAKEHOLDER, WHY);
                }),
                story("a discussion of nothing", scoring -> {
                    scoring.raised();
                    scoring.imagined(2);
                    scoring.discussed(Story.LEAD, WHY);
                }));
    }

    @Test
    @DisplayName("I-32 A score that is kept back stands in the chain by its digest")
    void scoreThatIsKeptBackStandsInTheChain() throws Exception {
        LogBook open = new LogBook();
        Deeds story = new Deeds(open);
        story.background().people();
        story.background().policy();
        story.background().item(Story.HASH);
        story.review(Story.REVIEW);
        new Scoring(story).imagined(2);
        story.promised("condition-1", "2027-01-31", "LAUNCH");
        story.verified(Story.REVIEWER);

        Verifier.Result result = verify(open, withheld(open, "ethics.misuse_scenario", "ethics.mitigation"));

        assertThat(result.code()).as(result.said()).isZero();
    }

    @Test
    @DisplayName("I-32 No review is sealed over a score that is kept back, and nothing else is kept back")
    void nothingIsSealedOverWhatIsKeptBack() throws Exception {
        LogBook sealed = sealedAfter(scoring -> scoring.imagined(2));

        Verifier.Result score = verify(sealed, withheld(sealed, "ethics.misuse_scenario"));
        Verifier.Result answer = verify(sealed, withheld(sealed, "ethics.answer"));

        assertThat(score.code()).as(score.said()).isEqualTo(3);
        assertThat(score.said()).contains("scores of it are withheld");
        assertThat(answer.code()).as(answer.said()).isEqualTo(1);
    }

    private static List<String> withheld(LogBook log, String... sources) {
        return log.lines().stream()
                .map(line -> Stream.of(sources).anyMatch(source -> line.contains("\"source\":\"" + source + "\""))
                        ? line.replaceFirst(
                                "\"salt\":\"[0-9a-f]*\",\"payload\":\".*\",\"payload_digest\"",
                                "\"salt\":\"\",\"payload\":\"\",\"payload_digest\"")
                        : line)
                .toList();
    }

    private static Arguments story(String what, Consumer<Scoring> deeds) {
        return arguments(what, deeds);
    }

    private static LogBook sealedAfter(Consumer<Scoring> deeds) {
        return Story.withBefore("SEALED", story -> deeds.accept(new Scoring(story)));
    }

    private Verifier.Result verify(LogBook log, List<String> events) throws Exception {
        return Verifier.run(
                log.export(folder.resolve("export"), events), log.heads(folder.resolve("heads"), log.size()));
    }
}
