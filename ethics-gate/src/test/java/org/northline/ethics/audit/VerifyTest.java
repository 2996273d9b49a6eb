package org.northline.ethics.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The verifier finds every attack on a log, names every broken rule, and accepts what an honest gate writes. */
class VerifyTest {
    private static final int STEP = Integer.getInteger("northline.verifier.step", 61);

    @TempDir
    private static Path program;

    private static Method verify;

    @TempDir
    private Path folder;

    /** As {@code java Verify.java} does it: from the source alone, with nothing on its class path. */
    @BeforeAll
    static void compile() throws Exception {
        Path source = Path.of("src/main/verifier/Verify.java");
        int failed = ToolProvider.getSystemJavaCompiler()
                .run(null, null, null, "-Xlint:all", "-Werror", "-cp", "", "-d", program.toString(), source.toString());
        assertThat(failed).isZero();
        @SuppressWarnings("resource") // Open as long as its class is used.
        URLClassLoader loader = new URLClassLoader(new URL[] {program.toUri().toURL()}, null);
        verify = loader.loadClass("Verify").getMethod("verify", Path.class, Path.class, PrintStream.class);
    }

    @Test
    @DisplayName("I-51 an honest log is sound and gives the portfolio roadmap again")
    void honestLogIsSound() throws Exception {
        LogBook log = Story.honest();

        Result result = verify(log, log.lines(), log.size() / 2, log.size());

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said())
                .contains("1 entries", "promotions recomputed: 1, signatures: 2", "Kept heads: 2", "SOUND");
    }

    @Test
    void withoutAKeptHeadNothingIsEverCalledSound() throws Exception {
        LogBook log = Story.honest();

        Result result = verify(log, log.lines());

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
                assertThat(run(export, heads).code())
                        .as("byte %d of %s", at, file)
                        .isBetween(1, 3);
                bytes[at] ^= 1;
            }
            Files.write(export.resolve(file), bytes);
        }
        assertThat(run(export, heads).code()).isZero();
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
            assertThat(run(export, heads).code())
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

        assertThat(run(anew.export(folder.resolve("anew"), anew.lines()), heads).code())
                .isNotZero();
        Result fork = run(forked.export(folder.resolve("fork"), forked.lines()), heads);
        assertThat(fork.code()).isEqualTo(1);
        assertThat(fork.said()).contains("the head of another log");
    }

    @Test
    @DisplayName("I-50 an old backup is found by a head that is newer")
    void oldBackupIsFound() throws Exception {
        LogBook log = Story.honest();

        Result result = verify(log, log.lines().subList(0, log.size() - 1), log.size());

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
            assertThat(run(export, heads).code()).as("byte %d", at).isIn(1, 3);
            bytes[at] ^= 1;
        }
        Story.honest().heads(folder.resolve("strange"), log.size());
        Files.copy(folder.resolve("strange").resolve(log.size() + ".note"), heads.resolve("1.note"));
        Files.write(note, bytes);
        assertThat(run(export, heads).said()).contains("is not signed by a key that was kept with it");
    }

    @Test
    void receiptIsAHeadAndProvesItsEvent() throws Exception {
        LogBook log = Story.honest();
        Path export = log.export(folder.resolve("export"), log.lines());
        Path heads = log.receipt(folder.resolve("heads"), 165, log.size());
        assertThat(run(export, heads).code()).isZero();

        Path receipt = heads.resolve("receipt.txt");
        String text = Files.readString(receipt);
        for (String changed : List.of(
                text.replace("event 165 of", "event 164 of"),
                text.replace("what I read", "what I never read"),
                text.replace("\n" + log.size() + "\n", "\n" + (log.size() - 1) + "\n"),
                text.replace("KEY OF THE HEAD", "KEY"))) {
            assertThat(changed).isNotEqualTo(text);
            Files.writeString(receipt, changed);
            assertThat(run(export, heads).code()).as(changed).isEqualTo(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"export.json", "events.ndjson", "portfolio.ndjson"})
    void missingPartIsIncomplete(String part) throws Exception {
        LogBook log = Story.honest();
        Path export = log.export(folder.resolve("export"), log.lines());
        Files.delete(export.resolve(part));

        Result result = run(export, log.heads(folder.resolve("heads"), log.size()));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.said()).contains("The export has no " + part);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("brokenRules")
    void brokenRuleIsNamed(String number, String what, LogBook log) throws Exception {
        Result result = verify(log, log.lines(), log.size());

        assertThat(result.code()).as(result.said()).isEqualTo(2);
        assertThat(result.said()).startsWith("RULE BROKEN: " + number + ":");
    }

    static Stream<org.junit.jupiter.params.provider.Arguments> brokenRules() {
        return BrokenRules.ALL.entrySet().stream()
                .map(rule ->
                        arguments(rule.getKey().split(" ", 2)[0], rule.getKey().split(" ", 2)[1], rule.getValue()));
    }

    private Result verify(LogBook log, List<String> events, int... heads) throws Exception {
        return run(
                log.export(folder.resolve("export"), events),
                heads.length == 0 ? folder.resolve("none") : log.heads(folder.resolve("heads"), heads));
    }

    private static Result run(Path export, Path heads) throws Exception {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        int code = (int) verify.invoke(null, export, heads, new PrintStream(said, true, UTF_8));
        return new Result(code, said.toString(UTF_8));
    }

    private record Result(int code, String said) {}

    /** Stories in which one rule of the gate was broken by whoever wrote the log, and hashed honestly. */
    private static final class BrokenRules {
        private static final Map<String, LogBook> ALL = Map.ofEntries(
                broken("I-3 a second live review", before("SEALED", story -> story.review("review-2"))),
                broken("I-4 a review of another text", instead("ITEM_WRITTEN", story -> story.item("c".repeat(64)))),
                broken(
                        "I-4 a review given to another item",
                        before(
                                "SEALED",
                                story -> update(story, "ethics.misuse_review", Story.REVIEW, "item_id", "other"))),
                broken(
                        "I-6 a signature on another statement",
                        instead(
                                "REVIEWER_SIGNED",
                                story -> story.signed(Story.REVIEWER, "MISUSE_REVIEWER", "0".repeat(64)))),
                broken(
                        "I-7 a statement that hashes to something else",
                        instead(
                                "SEALED",
                                story -> story.sealed("Another text", "PROCEED", "2027-11-21T10:00:00+00:00"))),
                broken("I-8 an answer after the seal", before("PROMOTED", story -> story.answered("late", Story.LEAD))),
                broken(
                        "I-8 a deleted objection",
                        before("PROMOTED", story -> story.event("DELETE", "ethics.objection", "objection-1", ""))),
                broken(
                        "I-8 a changed sealed review",
                        before(
                                "PROMOTED",
                                story -> update(
                                        story,
                                        "ethics.misuse_review",
                                        Story.REVIEW,
                                        "valid_until",
                                        "2030-01-01T00:00:00+00:00"))),
                broken(
                        "I-10 a lowered tier",
                        before("SEALED", story -> update(story, "ethics.misuse_review", Story.REVIEW, "tier", 0))),
                broken(
                        "I-10 a signature before the seal",
                        before(
                                "SEALED",
                                story -> story.signed(Story.REVIEWER, "MISUSE_REVIEWER", Story.statementHash()))),
                broken("I-12 no quorum", instead("POLICY", story -> {})),
                broken("I-12 a quorum that is changed", before("PROMOTED", Story::policy)),
                broken(
                        "I-15 the owner signs",
                        instead(
                                "STAKEHOLDER_SIGNED",
                                story -> story.signed(Story.OWNER, "STAKEHOLDER", Story.statementHash()))),
                broken(
                        "I-15 an author of an answer signs",
                        before("SEALED", story -> story.answered("more", Story.STAKEHOLDER))),
                broken(
                        "I-16 one person signs twice",
                        instead(
                                "STAKEHOLDER_SIGNED",
                                story -> story.signed(Story.REVIEWER, "STAKEHOLDER", Story.statementHash()))),
                broken(
                        "I-17 a signature without the capacity",
                        instead(
                                "REVIEWER_SIGNED",
                                story -> story.signed("other", "MISUSE_REVIEWER", Story.statementHash()))),
                broken(
                        "I-17 a capacity revoked before the promotion",
                        before(
                                "PROMOTED",
                                story -> update(
                                        story,
                                        "planning.capacity_grant",
                                        "grant-reviewer",
                                        "revoked_at",
                                        "2026-11-21T10:30:00+00:00"))),
                broken(
                        "I-17 an account closed before the promotion",
                        before("PROMOTED", story -> update(story, "planning.person", Story.REVIEWER, "active", false))),
                broken(
                        "I-18 a grant to oneself",
                        before(
                                "REVIEWED",
                                story -> story.granted(
                                        "grant-lead",
                                        Story.LEAD,
                                        "STAKEHOLDER",
                                        Story.LEAD,
                                        "2026-11-21T09:00:00+00:00"))),
                broken("I-18 a grant after the seal", instead("STAKEHOLDER_SIGNED", story -> {
                    story.granted("grant-other", "other", "STAKEHOLDER", "admin", "2026-11-21T10:30:00+00:00");
                    story.signed("other", "STAKEHOLDER", Story.statementHash());
                })),
                broken("I-20 one signature only", instead("STAKEHOLDER_SIGNED", story -> {})),
                broken(
                        "I-31 promoted although the verdict is to stop",
                        instead(
                                "SEALED",
                                story -> story.sealed(
                                        "NORTHLINE STATEMENT \u201cwhat is read is what is signed\u201d\n",
                                        "STOP",
                                        "2027-11-21T10:00:00+00:00"))),
                broken("I-35 verified by its owner", instead("VERIFIED", story -> story.verified(Story.OWNER))),
                broken("I-36 an open condition", instead("VERIFIED", story -> {})),
                broken(
                        "I-39 valid for too long",
                        instead(
                                "SEALED",
                                story -> story.sealed(
                                        "NORTHLINE STATEMENT \u201cwhat is read is what is signed\u201d\n",
                                        "PROCEED",
                                        "2028-11-21T10:00:00+00:00"))),
                broken(
                        "I-39 promoted after it expired",
                        instead(
                                "PROMOTED",
                                story -> story.promoted(Story.ITEM, "a".repeat(64), "2027-11-21T10:00:00+00:00"))),
                broken(
                        "I-40 an open objection",
                        before(
                                "PROMOTED",
                                story -> story.event(
                                        "INSERT",
                                        "ethics.objection",
                                        "objection-1",
                                        "other",
                                        "item_id",
                                        Story.ITEM,
                                        "person_id",
                                        "other"))),
                broken("I-40 an entry that survives a change of its text", before("AFTERWARDS", story -> {
                    story.changed();
                    story.voided();
                })),
                broken("I-40 a review that survives a change of the text", before("AFTERWARDS", story -> {
                    story.changed();
                    story.leaves();
                })),
                broken(
                        "I-44 a stopped item",
                        before(
                                "PROMOTED",
                                story -> story.event(
                                        "INSERT",
                                        "ethics.item_stop",
                                        Story.ITEM,
                                        "other",
                                        "item_id",
                                        Story.ITEM,
                                        "person_id",
                                        "other"))),
                broken(
                        "I-47 an item that is held back",
                        before(
                                "PROMOTED",
                                story -> story.event(
                                        "INSERT",
                                        "ethics.hold",
                                        "hold-1",
                                        "other",
                                        "item_id",
                                        Story.ITEM,
                                        "person_id",
                                        "other"))),
                broken(
                        "I-51 a portfolio roadmap that is not the log's",
                        before(
                                "AFTERWARDS",
                                story -> story.event("DELETE", "planning.portfolio_entry", Story.ITEM, ""))));

        private static Map.Entry<String, LogBook> broken(String rule, LogBook log) {
            return Map.entry(rule, log);
        }

        private static LogBook before(String chapter, Consumer<Story> deed) {
            return Story.withBefore(chapter, deed);
        }

        private static LogBook instead(String chapter, Consumer<Story> deed) {
            return Story.withInstead(chapter, deed);
        }

        private static void update(Story story, String source, String row, String column, Object value) {
            story.event("UPDATE", source, row, "admin", column, value);
        }
    }
}
