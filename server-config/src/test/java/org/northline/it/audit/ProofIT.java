package org.northline.it.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.PromotedItem;
import org.northline.it.Reviews;

/** What the server writes down is proved by a program that shares nothing with it but the file. */
class ProofIT {
    private static final Member LEADER = Member.with("PRODUCT_LEADER");
    private static String item;
    private static String receipt;

    @TempDir
    private Path folder;

    /** An item that comes to the portfolio roadmap by the book. */
    @BeforeAll
    static void promote() {
        Member stakeholder = Member.with("STAKEHOLDER");
        PromotedItem promoted =
                PromotedItem.by(LEADER, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), stakeholder);
        item = promoted.id();
        receipt = stakeholder
                .asks()
                .accept("*/*")
                .get("/api/v1/sign-offs/{id}/receipt", promoted.signOffOfStakeholder())
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    /** The same words twice: as an item that is stopped, and as another one whose review is linked to it. */
    @BeforeAll
    static void linkToAStop() {
        Member executive = Member.with("EXECUTIVE");
        Member lead = Member.with("MISUSE_REVIEWER");
        Map<String, Object> said =
                Items.complete(LEADER.startsCycle(), LEADER.addsProduct(), Northline.unique("Linked"));
        String stopped = made(LEADER, "/api/v1/roadmap-items", said);
        made(
                executive,
                "/api/v1/roadmap-items/" + stopped + "/stops",
                Map.of("guideline", 3, "reason", "It ranks people", "password", executive.password()));
        String review = Reviews.start(lead, made(LEADER, "/api/v1/roadmap-items", said));
        made(lead, "/api/v1/misuse-reviews/" + review + "/stop-links", Map.of("stoppedItemId", stopped));
        Reviews.completeFor(4, lead, review);
        Reviews.seal(lead, review);
    }

    private static String made(Member member, String path, Map<String, ?> body) {
        return member.asks()
                .body(body)
                .post(path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    @DisplayName(
            "I-51 the portfolio roadmap is rebuilt from the log alone, and the log is the one whose heads were kept")
    void exportIsSound() throws Exception {
        Files.writeString(folder.resolve("receipt.txt"), receipt);
        Files.writeString(folder.resolve("head.txt"), head());

        Verifier.Result result = Verifier.verify(export(), folder);

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).contains("Kept heads: 2", "SOUND");
    }

    @Test
    void headsThatTheServerKeptVouchForTheExport() throws Exception {
        head();

        Verifier.Result result = Verifier.verify(export(), Northline.checkpoints());

        assertThat(result.code()).as(result.said()).isZero();
    }

    @Test
    void receiptSaysWhatWasSignedAndWhereItStands() {
        assertThat(receipt)
                .contains(
                        "NORTHLINE RECEIPT receipt/v2",
                        "as STAKEHOLDER, meaning APPROVE",
                        "of the audit log, SHA-256 ",
                        "HEAD OF THE AUDIT LOG\nnorthline/",
                        "KEY OF THE HEAD\nnorthline+",
                        "EVENT OF THE SIGNATURE\n{\"seq\":",
                        "PROOF THAT THE EVENT STANDS IN THE LOG\n",
                        "WHAT WAS SIGNED\nNORTHLINE STATEMENT stmt/v4",
                        item);
    }

    @Test
    @DisplayName(
            "I-50 a receipt is verified by itself and by the heads that the server kept, and not once it was changed")
    void receiptIsVerifiedByItself() throws Exception {
        Path file = Files.writeString(folder.resolve("receipt.txt"), receipt);

        Verifier.Result result = Verifier.verify(file, Northline.checkpoints());
        Files.writeString(file, receipt.replace("as STAKEHOLDER,", "as EXECUTIVE,"));
        Verifier.Result changed = Verifier.verify(file, Northline.checkpoints());

        assertThat(result.code()).as(result.said()).isZero();
        assertThat(result.said()).contains(" as STAKEHOLDER, meaning APPROVE", "SOUND");
        assertThat(changed.code()).as(changed.said()).isEqualTo(1);
    }

    @Test
    @DisplayName("I-50 a log that was rewritten in the database gets no further head")
    void serverKeepsNoHeadOfAnotherLog() throws Exception {
        Member stranger = Member.elsewhere();
        UUID org = UUID.fromString(stranger.asks().get("/api/v1/session").path("organisation.id"));
        assertThat(headOf(stranger)).isEqualTo(200);

        rewriteNewestEvent(org);

        assertThat(headOf(stranger)).isEqualTo(409);
    }

    /** As only the superuser can, with every guard switched off. */
    private static void rewriteNewestEvent(UUID org) throws SQLException {
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            run(superuser, "ALTER TABLE ethics.audit_event DISABLE TRIGGER USER");
            try (PreparedStatement rewrite =
                    superuser.prepareStatement("UPDATE ethics.audit_event SET hash = repeat('e', 64) WHERE org_id = ?"
                            + " AND seq = (SELECT max(seq) FROM ethics.audit_event WHERE org_id = ?)")) {
                rewrite.setObject(1, org);
                rewrite.setObject(2, org);
                assertThat(rewrite.executeUpdate()).isEqualTo(1);
            }
            run(superuser, """
                    DO $$
                    DECLARE
                      guard text;
                    BEGIN
                      FOR guard IN SELECT tgname FROM pg_trigger WHERE tgrelid = 'ethics.audit_event'::regclass AND NOT tgisinternal LOOP
                        EXECUTE format('ALTER TABLE ethics.audit_event ENABLE ALWAYS TRIGGER %I', guard);
                      END LOOP;
                    END
                    $$""");
            superuser.commit();
        }
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int headOf(Member member) {
        return member.asks().accept("*/*").get("/api/v1/audit-head.txt").statusCode();
    }

    private static String head() {
        return LEADER.asks()
                .accept("*/*")
                .get("/api/v1/audit-head.txt")
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private Path export() throws IOException {
        byte[] zip = LEADER.asks()
                .accept("*/*")
                .get("/api/v1/audit-export.zip")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
        return Files.write(folder.resolve("export.zip"), zip);
    }
}
