package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Files;
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
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.ethics.evidence.Evidence.MaterialField;
import org.northline.ethics.evidence.Evidence.SignatureRecord;

/** The verifier accepts the evidence of an honest entry, finds every change of it, and sees through a server that signs what is not so. */
class VerifyBundleTest {
    private static final int STEP = Integer.getInteger("northline.verifier.step", 61);

    private final LogBook log = Story.honest();

    @TempDir
    private Path folder;

    @Test
    @DisplayName("I-52 the evidence of an entry is verified from one file and a head that was kept")
    void honestBundleIsSound() throws Exception {
        Path bundle = Packing.of(log).in(folder);

        Verifier.Result result = Verifier.run(bundle, heads(log.size()));

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said())
                .contains(
                        "Signed by The reviewer as MISUSE_REVIEWER, meaning APPROVE, at 2026-11-21T10:",
                        "each stands in the log of " + log.size() + " events",
                        "Kept heads: 1",
                        "SOUND");
        assertThat(Verifier.run(Packing.unpacked(bundle), heads(log.size())).code())
                .isZero();
    }

    @Test
    @DisplayName("I-52 the same evidence gives the same bytes")
    void bundleIsTheSameEveryTime() throws Exception {
        byte[] first = Files.readAllBytes(Packing.of(log).in(folder));

        assertThat(Files.readAllBytes(Packing.of(log).in(folder))).isEqualTo(first);
    }

    @Test
    void everyEventOfTheItemMayBeThere() throws Exception {
        Path bundle = Packing.of(log)
                .with(packing -> packing.extract = log.whole(log.size()))
                .in(folder);

        assertThat(Verifier.run(bundle, heads(log.size())).code()).isZero();
    }

    @Test
    void withoutAKeptHeadNothingIsEverCalledSound() throws Exception {
        Path bundle = Packing.of(log).in(folder);

        for (Path none : List.of(folder.resolve("none"), heads())) {
            Verifier.Result result = Verifier.run(bundle, none);
            assertThat(result.code()).isEqualTo(4);
            assertThat(result.said()).contains("NO EXTERNAL HEAD").doesNotContain("SOUND");
        }
    }

    @Test
    void earlierHeadVouchesWhereItsProofIsThere() throws Exception {
        int early = log.size() - 17;
        Path proved = Packing.of(log)
                .with(packing -> packing.extract = log.extract(log.size(), packing.events(line -> true), 3, early))
                .in(folder.resolve("proved"));
        Path bare = Packing.of(log).in(folder.resolve("bare"));

        assertThat(Verifier.run(proved, heads(early)).code()).isZero();
        Verifier.Result result = Verifier.run(bare, heads(early));
        assertThat(result.code()).isEqualTo(4);
        assertThat(result.said()).contains("Of other times, and not compared: 1.");
    }

    @Test
    void receiptOfASignatureVouchesForIt() throws Exception {
        Packing packing = Packing.of(log);
        Path bundle = packing.in(folder);
        int signature = (int) packing.signatures.get(0).event();

        Verifier.Result result =
                Verifier.run(bundle, log.receipt(folder.resolve("receipts"), signature, log.size() - 5));

        assertThat(result.code()).as(result.said()).isZero();
    }

    @Test
    @DisplayName("I-52 a bundle of another log than the one whose heads and receipts were kept is found")
    void anotherLogIsFound() throws Exception {
        LogBook anew = Story.withBefore(
                        "AFTERWARDS",
                        story ->
                                story.event("UPDATE", "planning.strategic_theme", "theme", Story.LEAD, "name", "Yards"))
                .signedLike(log);
        int earlier = anew.size() - 3;
        Path bundle = Packing.of(anew)
                .with(packing -> packing.extract = anew.extract(anew.size(), packing.events(line -> true), earlier))
                .in(folder);
        log.event("UPDATE", "planning.strategic_theme", "theme", Story.ITEM, Story.LEAD, "name", "Slower yards");

        for (int size : new int[] {anew.size(), earlier}) {
            Verifier.Result result = Verifier.run(bundle, log.heads(folder.resolve("heads" + size), size));
            assertThat(result.code()).as(result.said()).isEqualTo(1);
            assertThat(result.said()).contains("is the head of another log");
        }
    }

    @Test
    @DisplayName("I-52 a changed byte of a bundle is found")
    void everyChangedByteOfTheFileIsFound() throws Exception {
        Path bundle = Packing.of(log).in(folder);

        everyChangedByteIsFound(bundle, bundle, STEP);
    }

    @Test
    @DisplayName("I-52 a changed byte of any part is found when the bundle is packed anew")
    void everyChangedByteOfAPartIsFound() throws Exception {
        Path parts = Packing.unpacked(Packing.of(log).in(folder));

        try (Stream<Path> files = Files.list(parts)) {
            for (Path part : files.toList()) {
                everyChangedByteIsFound(part, parts, Math.min(STEP * STEP, (int) Files.size(part) / 20 + 1));
            }
        }
    }

    private void everyChangedByteIsFound(Path file, Path verified, int step) throws Exception {
        Path heads = heads(log.size());
        byte[] bytes = Files.readAllBytes(file);
        for (int at = 0; at < bytes.length; at += step) {
            bytes[at] ^= 1;
            Files.write(file, bytes);
            assertThat(Verifier.run(verified, heads).code())
                    .as("byte %d of %s", at, file)
                    .isBetween(1, 3);
            bytes[at] ^= 1;
        }
        Files.write(file, bytes);
        assertThat(Verifier.run(verified, heads).code()).isZero();
    }

    @Test
    @DisplayName("I-52 what is put behind a bundle, before it or between its parts is found")
    void nothingIsAdded() throws Exception {
        Path bundle = Packing.of(log).in(folder);
        byte[] bytes = Files.readAllBytes(bundle);
        for (int at : new int[] {0, bytes.length}) {
            byte[] longer = new byte[bytes.length + 1];
            System.arraycopy(bytes, 0, longer, 0, at);
            System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
            Files.write(bundle, longer);
            assertThat(Verifier.run(bundle, heads(log.size())).code()).isBetween(1, 3);
        }
    }

    @Test
    @DisplayName("I-52 a bundle that is signed with a forged key is found")
    void forgedKeyIsFound() throws Exception {
        Path forged = Packing.of(Story.honest()).in(folder);

        Verifier.Result result = Verifier.run(forged, heads(log.size()));

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.said()).contains("signed with a key that was not kept");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.txt",
                "statement.txt",
                "item.json",
                "events.ndjson",
                "proofs.ndjson",
                "heads.ndjson",
                "checkpoint.note",
                "northline.vkey"
            })
    void missingPartIsIncomplete(String part) throws Exception {
        Path parts = Packing.unpacked(Packing.of(log).in(folder));
        Files.delete(parts.resolve(part));

        Verifier.Result result = Verifier.run(parts, heads(log.size()));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.said()).contains("The bundle has no " + part);
    }

    @ParameterizedTest(name = "I-52 a server that signs {0} is found out")
    @MethodSource("lies")
    void signedLieIsFound(String what, int code, String sentence, Consumer<Packing> lie) throws Exception {
        log.event("INSERT", "ethics.objection", "o", Packing.ANOTHER, "other", "id", "o");
        Path bundle = Packing.of(log).with(lie).in(folder);

        Verifier.Result result = Verifier.run(bundle, heads(log.size()));

        assertThat(result.code()).as(result.said()).isEqualTo(code);
        assertThat(result.said()).contains(sentence);
    }

    static Stream<Arguments> lies() {
        return Stream.of(
                lie(
                        "a signature less",
                        2,
                        "I-52: the bundle speaks of the signatures",
                        packing -> packing.signatures.remove(1)),
                lie("a signature and its event less", 2, "I-20: ", packing -> {
                    packing.signatures.remove(1);
                    without(packing, "\"actor_id\":\"stakeholder\",\"source\":\"ethics.sign_off\"");
                }),
                lie("a signature in another name", 2, "is not what the bundle says", packing -> {
                    SignatureRecord signed = packing.signatures.remove(0);
                    packing.signatures.add(
                            0,
                            new SignatureRecord(
                                    signed.event(),
                                    signed.eventHash(),
                                    "other",
                                    "Other",
                                    signed.capacity(),
                                    signed.meaning(),
                                    signed.at()));
                }),
                lie(
                        "a swapped statement",
                        2,
                        "I-7: the statement of the bundle",
                        packing -> packing.statement = packing.statement.replace("read", "said")),
                lie(
                        "another text of the item",
                        2,
                        "I-4: the text of the item",
                        packing -> packing.material.set(0, new MaterialField("title", "Slower yards"))),
                lie(
                        "another hash of the text",
                        2,
                        "I-4: the text of the item",
                        packing -> packing.contentHash = "b".repeat(64)),
                lie(
                        "an event of another item",
                        2,
                        "I-52: event ",
                        packing -> packing.extract =
                                packing.log.extract(packing.log.size(), new int[] {packing.log.size()})),
                lie("no quorum", 2, "I-12: ", packing -> without(packing, "\"source\":\"ethics.quorum")),
                lie(
                        "no entry",
                        2,
                        "I-52: the item is not on the portfolio",
                        packing -> without(packing, "\"source\":\"planning.portfolio_entry\"")),
                lie("an older checkpoint", 1, "is newer than the checkpoint", packing -> {
                    LogExtract old = packing.log.whole(100);
                    packing.extract = new LogExtract(old.head(), packing.extract.events(), List.of());
                }),
                lie("proofs of an older checkpoint", 1, "does not stand in the log", packing -> {
                    int older = packing.log.size() - 1;
                    LogExtract old = packing.log.extract(older, packing.events(line -> true));
                    packing.extract = new LogExtract(packing.extract.head(), old.events(), List.of());
                }));
    }

    private static Arguments lie(String what, int code, String sentence, Consumer<Packing> lie) {
        return arguments(what, code, sentence, lie);
    }

    private static void without(Packing packing, String part) {
        packing.extract = packing.log.extract(packing.log.size(), packing.events(line -> !line.contains(part)));
    }

    private Path heads(int... sizes) {
        return log.heads(folder.resolve("heads"), sizes);
    }
}
