package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier finds every attack on a log, names every broken rule, and accepts what an honest gate writes. */
class VerifyTest {
    private static final int STEP = Integer.getInteger("northline.verifier.step", 61);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("I-51 an honest log is sound and gives the portfolio roadmap again")
    void honestLogIsSound() throws Exception {
        LogBook log = Story.honest();

        Verifier.Result result = verify(log, log.lines(), log.size() / 2, log.size());

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said())
                .contains("1 entries", "promotions recomputed: 1, signatures: 2", "Kept heads: 2", "SOUND");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("honestLogs")
    void honestLogGoesOn(String what, LogBook log) throws Exception {
        Verifier.Result result = verify(log, log.lines(), log.size());

        assertThat(result.code()).as(result.said()).isZero();
    }

    static Stream<Arguments> honestLogs() {
        return Stream.of(
                arguments("a promoted text changes", Story.withBefore("AFTERWARDS", story -> {
                    story.changed();
                    story.leaves();
                    story.voided();
                })),
                arguments("a hold is placed and released", Story.withBefore("PROMOTED", story -> {
                    story.held("other");
                    story.released("third");
                    story.released("fourth");
                })),
                arguments("a condition changes hands and comes back", Story.withBefore("VERIFIED", story -> {
                    story.conditionGoesTo(Story.STAKEHOLDER);
                    story.conditionGoesTo(Story.OWNER);
                })),
                arguments("an appeal leads to a new review", Story.withBefore("AFTERWARDS", story -> {
                    story.stopped("other");
                    story.caseStopped();
                    story.appealed("first", "second", "third");
                    story.decided("NEW_REVIEW");
                    story.leaves();
                    story.review("review-2");
                })),
                arguments(
                        "a review is linked to another item that was stopped",
                        Story.withBefore("AFTERWARDS", story -> LinkDeeds.reviewedAnew(story, 4))),
                arguments(
                        "a condition that was overdue is extended",
                        Story.withInstead("SEALED", story -> story.sealedAndExtended("2026-12-01", "other"))),
                arguments(
                        "a newer version of the policy asks for more, and the review keeps its own",
                        Story.withBefore("SEALED", story -> story.background().policy(2, 3))),
                arguments(
                        "a review begins under a newer version of the policy",
                        Story.withInstead("REVIEW_STARTED", story -> {
                            story.background().policy(2, 2);
                            story.review(Story.REVIEW, 2);
                        })));
    }

    @Test
    void withoutAKeptHeadNothingIsEverCalledSound() throws Exception {
        LogBook log = Story.honest();

        Verifier.Result result = verify(log, log.lines());

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.said()).contains("NO EXTERNAL HEAD").doesNotContain("SOUND");
    }

    @Test
    @DisplayName("I-50 a changed byte of any event is found")
    void everyChangedByteIsFound() throws Exception {
        LogBook log = Story.honest();
        Path export = log.export(folder.resolve("export"), log.lines());
        Path heads = log.heads(folder.resolve("heads"), log.size());
        for (String file : List.of("events.ndjson", "portfolio.ndjson", "export.json")) {
            byte[] bytes = Files.readAllBytes(export.resolve(file));
            int step = file.equals("events.ndjson") ? STEP : 1;
            for (int at = 0; at < bytes.length; at += step) {
                bytes[at] ^= 1;
                Files.write(export.resolve(file), bytes);
                assertThat(Verifier.run(export, heads).code())
                        .as("byte %d of %s", at, file)
                        .isBetween(1, 3);
                bytes[at] ^= 1;
            }
            Files.write(export.resolve(file), bytes);
        }
        assertThat(Verifier.run(export, heads).code()).isZero();
    }

    static Stream<UnaryOperator<List<String>>> rearrangements() {
        int size = Story.honest().size();
        return IntStream.range(0, size)
                .boxed()
                .flatMap(i -> Stream.of(
                        lines -> {
                            lines.remove((int) i);
                            return lines;
                        },
                        lines -> {
                            lines.add(i, lines.get(i));
                            return lines;
                        },
                        lines -> {
                            Collections.swap(lines, i, (i + 1) % size);
                            return lines;
                        },
                        lines -> lines.subList(0, i)));
    }

    @Test
    @DisplayName("I-50 deleting, doubling, swapping and cutting off events is found everywhere")
    void everyRearrangementIsFound() throws Exception {
        List<UnaryOperator<List<String>>> attacks = rearrangements().toList();
        LogBook log = Story.honest();
        Path heads = log.heads(folder.resolve("heads"), log.size());
        for (int i = 0; i < attacks.size(); i++) {
            Path export = log.export(folder.resolve("export"), attacks.get(i).apply(log.lines()));
            assertThat(Verifier.run(export, heads).code())
                    .as("attack %d on event %d", i % 4, i / 4)
                    .isEqualTo(1);
        }
    }

    @Test
    @DisplayName("I-50 a log written anew is found by the head of the old one")
    void rewrittenLogIsFound() throws Exception {
        LogBook log = Story.honest();
        LogBook anew = Story.withBefore("AFTERWARDS", story -> story.answered("never given", "nobody"));
        Path heads = log.heads(folder.resolve("heads"), log.size() - 10);
        LogBook forked = Story.withInstead("AFTERWARDS", story -> {
            for (int i = 0; i < 40; i++) {
                story.event("UPDATE", "planning.strategic_theme", "theme", Story.LEAD, "name", "Slower yards " + i);
            }
        });

        assertThat(Verifier.run(anew.export(folder.resolve("anew"), anew.lines()), heads)
                        .code())
                .isNotZero();
        Verifier.Result fork = Verifier.run(forked.export(folder.resolve("fork"), forked.lines()), heads);
        assertThat(fork.code()).isEqualTo(1);
        assertThat(fork.said()).contains("the head of another log");
    }

    @Test
    @DisplayName("I-50 an old backup is found by a head that is newer")
    void oldBackupIsFound() throws Exception {
        LogBook log = Story.honest();

        Verifier.Result result = verify(log, log.lines().subList(0, log.size() - 1), log.size());

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.said())
                .contains("A head of size " + log.size() + " was kept, and the log ends at event " + (log.size() - 1));
    }

    @Test
    void headOfAnotherKeyOrWithAChangedByteIsFound() throws Exception {
        LogBook log = Story.honest();
        Path export = log.export(folder.resolve("export"), log.lines());
        Path heads = log.heads(folder.resolve("heads"), log.size());
        Path note = heads.resolve(log.size() + ".note");
        byte[] bytes = Files.readAllBytes(note);
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] ^= 1;
            Files.write(note, bytes);
            assertThat(Verifier.run(export, heads).code()).as("byte %d", at).isIn(1, 3);
            bytes[at] ^= 1;
        }
        Story.honest().heads(folder.resolve("strange"), log.size());
        Files.copy(folder.resolve("strange").resolve(log.size() + ".note"), heads.resolve("1.note"));
        Files.write(note, bytes);
        assertThat(Verifier.run(export, heads).said()).contains("is not signed by a key that was kept with it");
    }

    @Test
    void receiptIsAHeadAndProvesItsEvent() throws Exception {
        LogBook log = Story.honest();
        Path export = log.export(folder.resolve("export"), log.lines());
        Path heads = log.receipt(folder.resolve("heads"), 165, log.size());
        assertThat(Verifier.run(export, heads).code()).isZero();

        Path receipt = heads.resolve("receipt.txt");
        String text = Files.readString(receipt);
        for (String changed : List.of(
                text.replace("event 165 of", "event 164 of"),
                text.replace("what I read", "what I never read"),
                text.replace("\n" + log.size() + "\n", "\n" + (log.size() - 1) + "\n"),
                text.replace("KEY OF THE HEAD", "KEY"))) {
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(receipt, changed);
            assertThat(Verifier.run(export, heads).code()).as(changed).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.json", "events.ndjson", "portfolio.ndjson"})
    void missingPartIsIncomplete(String part) throws Exception {
        LogBook log = Story.honest();
        Path export = log.export(folder.resolve("export"), log.lines());
        Files.delete(export.resolve(part));

        Verifier.Result result = Verifier.run(export, log.heads(folder.resolve("heads"), log.size()));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.said()).contains("The export has no " + part);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRules")
    void brokenRuleIsNamed(String number, String what, LogBook log) throws Exception {
        Verifier.Result result = verify(log, log.lines(), log.size());

        assertThat(result.code()).as(result.said()).isEqualTo(2);
        assertThat(result.said()).startsWith("RULE BROKEN: " + number + ":");
    }

    static Stream<Arguments> brokenRules() {
        return BrokenRules.ALL.entrySet().stream()
                .map(rule ->
                        arguments(rule.getKey().split(" ", 2)[0], rule.getKey().split(" ", 2)[1], rule.getValue()));
    }

    private Verifier.Result verify(LogBook log, List<String> events, int... heads) throws Exception {
        return Verifier.run(
                log.export(folder.resolve("export"), events),
                heads.length == 0 ? folder.resolve("none") : log.heads(folder.resolve("heads"), heads));
    }
}
