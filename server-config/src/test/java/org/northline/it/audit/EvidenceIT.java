package org.northline.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.PromotedItem;

/** The evidence of an entry is proved by a program that shares nothing with the server but the file. */
class EvidenceIT {
    private static final Member LEADER = Member.with("PRODUCT_LEADER");
    private static final Member LEAD = Member.with("MISUSE_REVIEWER");
    private static final Member REVIEWER = Member.with("MISUSE_REVIEWER");
    private static final Member STAKEHOLDER = Member.with("STAKEHOLDER");
    private static String headBefore;
    private static PromotedItem item;

    @TempDir
    private Path folder;

    /** A head is kept, and then an item comes to the portfolio roadmap by the book. */
    @BeforeAll
    static void promote() {
        headBefore = text("/audit-head.txt");
        item = PromotedItem.by(LEADER, LEAD, REVIEWER, STAKEHOLDER);
    }

    @Test
    @DisplayName("I-52 a downloaded bundle is verified by a head that was kept before")
    void bundleContinuesAnEarlierHead() throws Exception {
        Verifier.Result result = verify("head.txt", headBefore);

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).contains(item.id(), " as MISUSE_REVIEWER, ", " as STAKEHOLDER, ", "SOUND");
    }

    @Test
    @DisplayName("I-52 a downloaded bundle is verified by the receipt of a signature")
    void receiptVouchesForTheBundle() throws Exception {
        Verifier.Result result = verify("receipt.txt", text("/sign-offs/" + item.signOffOfStakeholder() + "/receipt"));

        assertThat(result.code()).as(result.said()).isZero();
    }

    @Test
    @DisplayName("I-52 a downloaded bundle is verified by the heads that the server kept beside its database")
    void headsOfTheServerVouchForTheBundle() throws Exception {
        Path bundle = bundle();

        assertThat(Verifier.verify(bundle, Northline.checkpoints()).code()).isZero();
    }

    @Test
    @DisplayName("I-52 a downloaded bundle of which a byte changed is refused")
    void changedBundleIsRefused() throws Exception {
        Path heads = kept("head.txt", headBefore);
        Path bundle = bundle();
        byte[] bytes = Files.readAllBytes(bundle);
        bytes[bytes.length / 2] ^= 1;
        Files.write(bundle, bytes);

        Verifier.Result result = Verifier.verify(bundle, heads);

        assertThat(result.code()).isEqualTo(1);
        assertThat(result.said()).startsWith("TAMPERED: ");
    }

    @Test
    @DisplayName("I-52 without a kept head a downloaded bundle is never called sound")
    void nothingIsSoundWithoutAHead() throws Exception {
        Verifier.Result result = Verifier.verify(bundle(), folder.resolve("none"));

        assertThat(result.code()).isEqualTo(4);
        assertThat(result.said()).contains("NO EXTERNAL HEAD").doesNotContain("SOUND");
    }

    @Test
    @DisplayName("I-52 the same state gives the same bytes")
    void bundleIsTheSameUntilTheLogGoesOn() {
        Member founder = Member.elsewhere();
        Member leader = founder.adds("PRODUCT_LEADER");
        Member lead = founder.adds("MISUSE_REVIEWER");
        String elsewhere = PromotedItem.by(leader, lead, founder.adds("MISUSE_REVIEWER"), founder.adds("STAKEHOLDER"))
                .id();

        byte[] first = evidence(leader, elsewhere).asByteArray();

        assertThat(evidence(leader, elsewhere).asByteArray()).isEqualTo(first);
    }

    @Test
    @DisplayName("I-52 what came against an entry since then is told, and the promotion stays proved")
    void laterObjectionIsTold() throws Exception {
        STAKEHOLDER
                .asks()
                .body(Map.of("guideline", 3, "text", "It ranks people"))
                .post("/api/v1/roadmap-items/{item}/objections", item.id())
                .then()
                .statusCode(201);

        Verifier.Result result = verify("head.txt", headBefore);

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).contains("Since the promotion there stands against it: objections: 1.");
    }

    @Test
    void itemThatIsNotOnTheRoadmapHasNoEvidence() {
        Response refusal = evidence(LEADER, PromotedItem.newItem(LEADER));

        assertThat(refusal.statusCode()).isEqualTo(409);
        assertThat(refusal.<String>path("detail")).contains("not on the portfolio roadmap");
    }

    private Verifier.Result verify(String name, String kept) throws IOException, InterruptedException {
        return Verifier.verify(bundle(), kept(name, kept));
    }

    private Path kept(String name, String text) throws IOException {
        return Files.writeString(
                        Files.createDirectories(folder.resolve("heads")).resolve(name), text)
                .getParent();
    }

    private Path bundle() throws IOException {
        Response evidence = evidence(LEADER, item.id());
        assertThat(evidence.statusCode()).isEqualTo(200);
        assertThat(evidence.contentType()).isEqualTo("application/zip");
        return Files.write(folder.resolve("bundle.zip"), evidence.asByteArray());
    }

    private static Response evidence(Member member, String item) {
        return member.asks().accept("*/*").get("/api/v1/roadmap-items/{item}/evidence.zip", item);
    }

    private static String text(String file) {
        return LEADER.asks()
                .accept("*/*")
                .get("/api/v1" + file)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
