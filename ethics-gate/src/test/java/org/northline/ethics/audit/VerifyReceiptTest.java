package org.northline.ethics.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.ethics.audit.LogExtract.ProvedEvent;
import org.northline.ethics.evidence.Evidence.SignatureRecord;
import org.northline.ethics.signoff.SignOffReceipts;

/** The verifier accepts the receipt of a signature by itself, and finds every other event, proof and head that is put into one. */
class VerifyReceiptTest {
    private static final int STEP = Integer.getInteger("northline.verifier.step", 61);
    private static final String NAME = "The stakeholder";

    private final LogBook log = Story.honest();
    private final SignatureRecord reviewers = Packing.of(log).signatures.get(0);
    private final SignatureRecord stakeholders = Packing.of(log).signatures.get(1);

    @TempDir
    private Path folder;

    @Test
    @DisplayName("I-50 a receipt proves by itself that its signature stands in the log of a head that was kept")
    void honestReceiptIsSound() throws Exception {
        Verifier.Result result = verify(receipt(stakeholders, proof(log)), heads(log.size()));

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said())
                .contains(
                        "Signed by stakeholder as STAKEHOLDER, meaning APPROVE, at 2026-11-21T10:",
                        "Event " + stakeholders.event() + " stands in the log of " + log.size() + " events",
                        "Kept heads: 1",
                        "SOUND");
    }

    @Test
    @DisplayName("I-50 nothing vouches for a receipt but what was kept elsewhere, and a copy of it was not")
    void receiptDoesNotVouchForItself() throws Exception {
        String receipt = receipt(stakeholders, proof(log));
        Path copies = folder.resolve("copies");
        LogBook.write(copies.resolve("copy.txt"), receipt);

        for (Path none : List.of(folder.resolve("none"), copies, heads(), heads(log.size() - 1))) {
            Verifier.Result result = verify(receipt, none);
            assertThat(result.code()).as(result.said()).isEqualTo(4);
            assertThat(result.said()).contains("NO EXTERNAL HEAD").doesNotContain("SOUND");
        }
    }

    @Test
    void earlierReceiptOfTheSameSignatureVouchesForIt() throws Exception {
        int early = log.size() - 1;
        Path kept = folder.resolve("kept");
        LogBook.write(kept.resolve("early.txt"), receipt(stakeholders, log.extract(early, new int[] {
            (int) stakeholders.event()
        })));

        assertThat(verify(receipt(stakeholders, proof(log)), kept).code()).isZero();
    }

    @Test
    @DisplayName("I-50 a changed byte of a receipt is found; only the name beside a person's id is the server's word")
    void everyChangedByteIsFound() throws Exception {
        String receipt = receipt(stakeholders, proof(log));
        Path heads = heads(log.size());
        int name = receipt.indexOf(NAME);
        for (int at = 0; at < receipt.length(); at += STEP) {
            if (at < name || at >= name + NAME.length()) {
                StringBuilder changed = new StringBuilder(receipt);
                changed.setCharAt(at, (char) (receipt.charAt(at) ^ 1));

                assertThat(verify(changed.toString(), heads).code())
                        .as("byte %d", at)
                        .isIn(1, 3);
            }
        }
    }

    @Test
    @DisplayName("I-50 a proof in which a hash is missing, added, changed or moved is found")
    void changedProofIsFound() throws Exception {
        for (Consumer<List<byte[]>> change : List.<Consumer<List<byte[]>>>of(
                path -> path.remove(0),
                path -> path.remove(path.size() - 1),
                path -> path.add(new byte[32]),
                path -> path.set(1, new byte[32]),
                path -> Collections.swap(path, 0, 1))) {
            LogExtract honest = proof(log);
            List<byte[]> path = new ArrayList<>(honest.events().get(0).path());
            change.accept(path);

            isFound(
                    receipt(stakeholders, with(honest, honest.events().get(0).event(), path)),
                    "does not stand in the log whose head");
        }
    }

    @Test
    @DisplayName("I-50 the event and the proof of another signature do not make a receipt")
    void otherEventIsFound() throws Exception {
        LogExtract others = log.extract(log.size(), new int[] {(int) reviewers.event()});

        isFound(receipt(stakeholders, others), "is not event " + stakeholders.event() + " of which it speaks");
        isFound(
                receipt(
                        new SignatureRecord(
                                reviewers.event(),
                                reviewers.eventHash(),
                                stakeholders.personId(),
                                NAME,
                                stakeholders.capacity(),
                                "APPROVE",
                                reviewers.at()),
                        others),
                "tells of another signature");
    }

    @Test
    @DisplayName("I-50 a signed head of another log does not make a receipt")
    void otherHeadIsFound() throws Exception {
        LogBook anew = anew();
        LogExtract honest = proof(log);
        LogExtract mixed =
                new LogExtract(anew.extract(log.size(), new int[] {1}).head(), honest.events(), honest.earlierHeads());

        isFound(receipt(stakeholders, mixed), "does not stand in the log whose head");
    }

    @Test
    @DisplayName("I-50 a receipt of a log that was written anew is found by a head or a receipt that was kept")
    void receiptOfAnotherLogIsFound() throws Exception {
        LogBook anew = anew();
        SignatureRecord signature = Packing.of(anew).signatures.get(1);
        String receipt = receipt(signature, anew.extract(log.size(), new int[] {(int) signature.event()}));

        Verifier.Result byHead = verify(receipt, heads(log.size()));
        assertThat(byHead.code()).isEqualTo(1);
        assertThat(byHead.said()).contains("is the head of another log");

        LogBook elsewhere = Story.honest();
        Verifier.Result byKey = verify(receipt, elsewhere.heads(folder.resolve("elsewhere"), log.size()));
        assertThat(byKey.code()).isEqualTo(1);
        assertThat(byKey.said()).contains("a key that was not kept");
    }

    @Test
    void receiptWithoutAProofIsIncomplete() throws Exception {
        Path receipts = log.receipt(folder.resolve("old"), (int) stakeholders.event(), log.size());

        Verifier.Result result = Verifier.run(receipts.resolve("receipt.txt"), heads(log.size()));

        assertThat(result.code()).isEqualTo(3);
        assertThat(result.said()).contains("has no proof in it");
    }

    @Test
    void keptReceiptIsProvedToo() throws Exception {
        Path export = log.export(folder.resolve("export"), log.lines());
        Path kept = folder.resolve("kept");
        String receipt = receipt(stakeholders, proof(log));
        LogBook.write(kept.resolve("receipt.txt"), receipt);
        assertThat(Verifier.run(export, kept).code()).isZero();

        LogBook.write(kept.resolve("receipt.txt"), receipt.replace("as STAKEHOLDER,", "as EXECUTIVE,"));

        assertThat(Verifier.run(export, kept).code()).isEqualTo(1);
    }

    /** The same story with something else at its beginning, signed with the same key. */
    private LogBook anew() {
        return Story.withBefore(
                        "REVIEW_STARTED",
                        story -> story.event(
                                "UPDATE", "planning.strategic_theme", "theme", Story.LEAD, "name", "Slower yards"))
                .signedLike(log);
    }

    private void isFound(String receipt, String finding) throws Exception {
        Verifier.Result result = verify(receipt, heads(log.size()));
        assertThat(result.code()).as(result.said()).isEqualTo(1);
        assertThat(result.said()).startsWith("TAMPERED: ").contains(finding);
    }

    private Verifier.Result verify(String receipt, Path heads) throws ReflectiveOperationException {
        Path file = folder.resolve("receipt.txt");
        LogBook.write(file, receipt);
        return Verifier.run(file, heads);
    }

    private Path heads(int... sizes) throws Exception {
        return log.heads(Files.createTempDirectory(folder, "heads"), sizes);
    }

    private LogExtract proof(LogBook of) {
        return of.extract(of.size(), new int[] {(int) stakeholders.event()});
    }

    private static LogExtract with(LogExtract honest, EventLine event, List<byte[]> path) {
        return new LogExtract(honest.head(), List.of(new ProvedEvent(event, path)), honest.earlierHeads());
    }

    /** As the server writes it. */
    private static String receipt(SignatureRecord signature, LogExtract extract) {
        return new SignOffReceipts.Evidence(
                        Story.REVIEW,
                        Story.statementHash(),
                        NAME,
                        signature.personId(),
                        signature.capacity(),
                        signature.meaning(),
                        signature.at(),
                        signature.event(),
                        signature.eventHash(),
                        Story.STATEMENT)
                .text(LogBook.ORGANISATION, extract);
    }
}
