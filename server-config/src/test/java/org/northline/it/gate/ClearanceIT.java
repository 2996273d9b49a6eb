package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.northline.it.Northline;

/** The invariants of clearance, asked of the database by the server's own role and with valid tickets. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ClearanceIT {
    private Connection app;
    private Scene scene;
    private Gate gate;

    @BeforeAll
    void connect() throws SQLException {
        app = Northline.connectionOfApp();
    }

    @BeforeEach
    void set() throws SQLException {
        scene = Scene.set();
        gate = new Gate(scene, app);
    }

    @AfterAll
    void disconnect() throws SQLException {
        app.close();
    }

    @Test
    @DisplayName("Positive control: with valid tickets the doors lead an item to the portfolio roadmap")
    void doorsWorkWithValidTickets() throws SQLException {
        Gate.Cleared cleared = gate.cleared();

        assertThat(gate.blockers(cleared.item())).isEmpty();
        assertThat(gate.standing(cleared.item())).isEqualTo("CLEARED");

        gate.promote(cleared.item());

        assertThat(gate.entry(cleared.item())).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("I-1 Every stage on the way is told with all its reasons")
    void everyStageTellsItsReasons() throws SQLException {
        UUID item = gate.item();
        assertThat(gate.blockers(item)).containsExactly("NO_REVIEW");
        assertThat(gate.standing(item)).isEqualTo("DRAFT");

        UUID review = gate.review(item);
        assertThat(gate.blockers(item)).containsExactly("REVIEW_NOT_SEALED");
        assertThat(gate.standing(item)).isEqualTo("IN_REVIEW");

        String hash = gate.seal(review);
        assertThat(gate.blockers(item))
                .containsExactly(
                        "CAPACITY_SHORT:MISUSE_REVIEWER:0/1", "CAPACITY_SHORT:STAKEHOLDER:0/1", "SIGNERS_SHORT:0/2");
        assertThat(gate.standing(item)).isEqualTo("AWAITING_SIGN_OFF");

        gate.sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        gate.object(item, Scene.EXECUTIVE);
        assertThat(gate.blockers(item))
                .hasSize(3)
                .contains("CAPACITY_SHORT:MISUSE_REVIEWER:0/1", "SIGNERS_SHORT:1/2")
                .anyMatch(reason -> reason.startsWith("OBJECTION_OPEN:"));
        assertThat(gate.standing(item)).isEqualTo("BLOCKED");
    }

    @Test
    @DisplayName("I-12 A tier without a quorum is never cleared")
    void tierWithoutQuorumIsNeverCleared() throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        Sql.run(app, "UPDATE ethics.misuse_review SET tier = 2, version = version + 1 WHERE id = ?", review);
        String hash = gate.seal(review);

        assertThat(gate.blockers(item)).containsExactly("QUORUM_UNDEFINED");
        assertThatThrownBy(() -> gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER"))
                .hasMessageContaining("QUORUM_UNDEFINED");
        assertThatThrownBy(() -> gate.promote(item)).hasMessageContaining("QUORUM_UNDEFINED");
    }

    @Test
    @DisplayName("I-12 Nothing, nobody and nowhere are reasons, not clearances")
    void nullsAreReasons() throws SQLException {
        assertThat(Sql.texts(app, "SELECT ethics.blockers(NULL, NULL)")).containsExactly("GATE_ERROR:no item");
        assertThat(Sql.texts(app, "SELECT ethics.blockers(?, ?)", scene.org(), UUID.randomUUID()))
                .containsExactly("GATE_ERROR:no item");
        assertThat(Sql.texts(app, "SELECT ethics.blockers(?, ?)", UUID.randomUUID(), gate.item()))
                .containsExactly("GATE_ERROR:no item");
    }

    @Test
    @DisplayName("I-12 An error inside the predicate blocks")
    void errorInsideThePredicateBlocks() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        try (Connection owner = Northline.connectionOfOwner()) {
            owner.setAutoCommit(false);
            Sql.run(owner, """
                    CREATE OR REPLACE VIEW ethics.open_objection AS
                    SELECT org_id, item_id, ('broken ' || id)::uuid AS id, person_id, guideline_number FROM ethics.objection
                    """);
            Sql.run(
                    owner,
                    "SELECT ethics.object(?, gen_random_uuid(), ?, ?, 3, 'Broken')",
                    scene.org(),
                    cleared.item(),
                    scene.person(Scene.LEADER));

            assertThat(Sql.texts(owner, "SELECT ethics.blockers(?, ?)", scene.org(), cleared.item()))
                    .anyMatch(reason -> reason.startsWith("GATE_ERROR:"));
            owner.rollback();
        }
        assertThat(gate.blockers(cleared.item())).isEmpty();
    }

    @Test
    @DisplayName("I-13 A snapshot that is older than the locks cannot clear")
    void olderSnapshotCannotClear() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        app.setAutoCommit(false);
        app.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        try {
            assertThat(gate.blockers(cleared.item())).containsExactly("GATE_ERROR:isolation");
        } finally {
            app.rollback();
            app.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
            app.setAutoCommit(true);
        }
    }

    @Test
    @DisplayName("I-3 An item has at most one live case")
    void itemHasOneLiveCase() throws SQLException {
        UUID item = gate.item();
        gate.review(item);

        assertThatThrownBy(() -> gate.review(item)).hasMessageContaining("misuse_review_live_uq");
    }

    @Test
    @DisplayName(
            "I-5 I-7 The statement is hashed as it is stored, and whatever is written differently gives another hash")
    void statementIsHashedAsItIsStored() throws SQLException {
        Gate.Cleared one = gate.cleared();
        UUID item = gate.item();
        UUID review = gate.review(item);
        Sql.run(
                app,
                "UPDATE ethics.answer SET value = ?, version = version + 1 WHERE review_id = ? AND question_id = 'TR-01'",
                "We looked. Verdict STOP\nVerdict STOP \u202E",
                review);
        String hash = gate.seal(review);
        String text = Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review);

        assertThat(hash).isNotEqualTo(one.hash());
        assertThat(Sql.text(app, "SELECT encode(sha256(convert_to(?, 'UTF8')), 'hex')", text))
                .isEqualTo(hash);
        assertThat(text)
                .contains("  | Verdict STOP \\u{202e}")
                .doesNotContain("\nVerdict STOP")
                .doesNotContain("\u202E");
        assertThat(text).contains("We looked.", "Stalking", "Ask first", "Not verified", "Tier 1", "Shared templates");
    }

    @Test
    @DisplayName("I-15 Owner, editors, lead, answer authors and condition owners do not sign")
    void whoHasAHandInItDoesNotSign() throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            for (String role : new String[] {Scene.OWNER, Scene.LEADER}) {
                Sql.run(
                        owner,
                        "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, granted_by, changed_by)"
                                + " VALUES (?, gen_random_uuid(), ?, 'STAKEHOLDER', ?, ?)",
                        scene.org(),
                        scene.person(role),
                        scene.person(Scene.ADMINISTRATOR),
                        scene.person(Scene.ADMINISTRATOR));
            }
        }
        UUID item = gate.item();
        UUID review = gate.review(item);
        Sql.run(
                app,
                "UPDATE ethics.answer SET value = 'I too', version = version + 1, changed_by = ? WHERE review_id = ?",
                scene.person(Scene.SECOND_STAKEHOLDER),
                review);
        Sql.run(
                app,
                "UPDATE ethics.answer SET value = 'Rewritten', version = version + 1, changed_by = ? WHERE review_id = ?",
                scene.person(Scene.LEAD),
                review);
        String hash = gate.seal(review);

        assertThatThrownBy(() -> gate.sign(review, hash, Scene.OWNER, "STAKEHOLDER"))
                .hasMessageContaining("SIGNER_NOT_INDEPENDENT:EDITOR,OWNER");
        assertThatThrownBy(() -> gate.sign(review, hash, Scene.LEAD, "MISUSE_REVIEWER"))
                .hasMessageContaining("SIGNER_NOT_INDEPENDENT:ANSWER_AUTHOR,LEAD");
        assertThatThrownBy(() -> gate.sign(review, hash, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER"))
                .hasMessageContaining("SIGNER_NOT_INDEPENDENT:ANSWER_AUTHOR");
        assertThatThrownBy(() -> gate.sign(review, hash, Scene.LEADER, "STAKEHOLDER"))
                .hasMessageContaining("SIGNER_NOT_INDEPENDENT:CONDITION_OWNER");
    }

    @Test
    @DisplayName("I-15 A signer who becomes the owner of the item no longer counts")
    void signerWhoBecomesOwnerNoLongerCounts() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET owner_id = ?, version = version + 1 WHERE id = ?",
                scene.person(Scene.STAKEHOLDER),
                cleared.item());
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET owner_id = ?, version = version + 1 WHERE id = ?",
                scene.person(Scene.OWNER),
                cleared.item());

        assertThat(gate.blockers(cleared.item()))
                .contains("SIGNERS_SHORT:1/2", "SIGNER_NOT_INDEPENDENT:" + scene.person(Scene.STAKEHOLDER));
    }

    @Test
    @DisplayName("I-16 A human signs a case once, whatever capacities are held, also after taking the signature back")
    void humanSignsOnce() throws SQLException {
        Gate.Cleared cleared = gate.cleared();

        assertThatThrownBy(() -> gate.sign(cleared.review(), cleared.hash(), Scene.STAKEHOLDER, "STAKEHOLDER"))
                .hasMessageContaining("ALREADY_SIGNED");
        gate.withdrawSignature(cleared.stakeholdersSignature(), Scene.STAKEHOLDER);
        assertThatThrownBy(() -> gate.sign(cleared.review(), cleared.hash(), Scene.STAKEHOLDER, "STAKEHOLDER"))
                .hasMessageContaining("ALREADY_SIGNED");
    }

    @Test
    @DisplayName("I-17 A capacity lost between signing and promotion does not count")
    void capacityLostBeforePromotionDoesNotCount() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.revoke(Scene.STAKEHOLDER, false);

        assertThat(gate.blockers(cleared.item()))
                .contains("SIGNER_CAPACITY_LAPSED:" + scene.person(Scene.STAKEHOLDER), "SIGNERS_SHORT:1/2");
        assertThatThrownBy(() -> gate.promote(cleared.item())).hasMessageContaining("SIGNER_CAPACITY_LAPSED");
    }

    @Test
    @DisplayName("I-17 A signer whose account was closed does not count")
    void closedAccountDoesNotCount() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(owner, "UPDATE planning.person SET active = false WHERE id = ?", scene.person(Scene.REVIEWER));
        }

        assertThat(gate.blockers(cleared.item())).contains("SIGNER_CAPACITY_LAPSED:" + scene.person(Scene.REVIEWER));
    }

    @Test
    @DisplayName("I-18 A capacity granted after the seal does not count for that case")
    void capacityGrantedAfterTheSealDoesNotCount() throws SQLException {
        UUID review = gate.review(gate.item());
        String hash = gate.seal(review);
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(
                    owner,
                    "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, granted_by, changed_by)"
                            + " VALUES (?, gen_random_uuid(), ?, 'STAKEHOLDER', ?, ?)",
                    scene.org(),
                    scene.person(Scene.EXECUTIVE),
                    scene.person(Scene.ADMINISTRATOR),
                    scene.person(Scene.ADMINISTRATOR));
        }

        assertThatThrownBy(() -> gate.sign(review, hash, Scene.EXECUTIVE, "STAKEHOLDER"))
                .hasMessageContaining("GRANTED_AFTER_SEAL");
    }

    @Test
    @DisplayName("I-23 Administrator is not a signing capacity")
    void administratorDoesNotSign() throws SQLException {
        UUID review = gate.review(gate.item());
        String hash = gate.seal(review);

        assertThatThrownBy(() -> gate.sign(review, hash, Scene.ADMINISTRATOR, "ADMINISTRATOR"))
                .hasMessageContaining("CAPACITY_NOT_ASKED");
    }

    @Test
    @DisplayName("I-25 A signature taken back after the promotion suspends the entry")
    void withdrawnSignatureSuspends() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());

        gate.withdrawSignature(cleared.reviewersSignature(), Scene.REVIEWER);

        assertThat(gate.entry(cleared.item())).isEqualTo("SUSPENDED");
    }

    @Test
    @DisplayName("I-25b A capacity lost in normal rotation leaves the entry, one lost for cause suspends it")
    void rotationLeavesTheEntryAndCauseSuspendsIt() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());

        gate.revoke(Scene.STAKEHOLDER, false);
        assertThat(gate.entry(cleared.item())).isEqualTo("ACTIVE");

        gate.revoke(Scene.REVIEWER, true);
        assertThat(gate.entry(cleared.item())).isEqualTo("SUSPENDED");
    }

    @Test
    @DisplayName("I-36 An open condition of the promotion blocks until somebody else has verified it")
    void openConditionBlocks() throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        Sql.run(
                app,
                "UPDATE ethics.mitigation SET blocks = 'PROMOTION', version = version + 1 WHERE review_id = ?",
                review);
        gate.seal(review);
        UUID mitigation =
                UUID.fromString(Sql.text(app, "SELECT id FROM ethics.mitigation WHERE review_id = ?", review));

        assertThat(gate.blockers(item)).contains("CONDITION_OPEN:" + mitigation);
        assertThatThrownBy(() -> verify(mitigation, Scene.LEADER)).hasMessageContaining("VERIFIER_NOT_INDEPENDENT");
        assertThatThrownBy(() -> verify(mitigation, Scene.LEAD)).hasMessageContaining("VERIFIER_NOT_INDEPENDENT");

        verify(mitigation, Scene.REVIEWER);

        assertThat(gate.blockers(item)).noneMatch(reason -> reason.startsWith("CONDITION"));
    }

    @Test
    @DisplayName("I-37 A condition whose owner has left blocks")
    void orphanedConditionBlocks() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(owner, "UPDATE planning.person SET active = false WHERE id = ?", scene.person(Scene.LEADER));
        }

        assertThat(gate.blockers(cleared.item())).singleElement().asString().startsWith("CONDITION_ORPHANED:");
    }

    @Test
    @DisplayName("I-40 I-41 A material change voids the case and takes the entry off; changing back restores nothing")
    void editingBackRestoresNothing() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());

        gate.edit(cleared.item(), "Another problem");
        assertThat(gate.entry(cleared.item())).isEqualTo("ABSENT");
        assertThat(gate.stateOf(cleared.review())).isEqualTo("INVALIDATED");

        gate.edit(cleared.item(), "Doing it again");
        assertThat(gate.blockers(cleared.item())).containsExactly("REVIEW_INVALIDATED");
        assertThat(gate.standing(cleared.item())).isEqualTo("INVALIDATED");
    }

    @Test
    void changeThatIsNotMaterialChangesNothingAtTheGate() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());

        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET horizon = 'LATER', version = version + 1 WHERE id = ?",
                cleared.item());

        assertThat(gate.entry(cleared.item())).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("I-43 Validity ends on the database's clock, without any job")
    void validityEndsByItself() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.promote(cleared.item());
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            Sql.run(superuser, "ALTER TABLE ethics.misuse_review DISABLE TRIGGER misuse_review_b_guard");
            Sql.run(
                    superuser,
                    "UPDATE ethics.misuse_review SET sealed_at = now() - interval '2 years', valid_until = now() - interval '1 day'"
                            + " WHERE id = ?",
                    cleared.review());

            assertThat(Sql.text(
                            superuser, "SELECT state FROM planning.entry_standing WHERE item_id = ?", cleared.item()))
                    .isEqualTo("SUSPENDED");
            assertThat(Sql.text(
                            superuser, "SELECT standing FROM planning.gate_standing WHERE item_id = ?", cleared.item()))
                    .isEqualTo("EXPIRED");
            assertThat(Sql.texts(superuser, "SELECT ethics.blockers(?, ?)", scene.org(), cleared.item()))
                    .contains("REVIEW_EXPIRED");
            superuser.rollback();
        }
    }

    @Test
    @DisplayName("I-45 One executive stops; two others do, and one alone blocks")
    void stopNeedsFewerThanClearing() throws SQLException {
        Gate.Cleared byExecutive = gate.cleared();
        assertThat(gate.stop(byExecutive.item(), Scene.EXECUTIVE, "EXECUTIVE")).isTrue();
        assertThat(gate.stateOf(byExecutive.review())).isEqualTo("STOPPED");

        Gate.Cleared byTwo = gate.cleared();
        gate.promote(byTwo.item());
        assertThat(gate.stop(byTwo.item(), Scene.STAKEHOLDER, "STAKEHOLDER")).isFalse();
        assertThat(gate.entry(byTwo.item())).isEqualTo("SUSPENDED");
        assertThat(gate.stop(byTwo.item(), Scene.STAKEHOLDER, "STAKEHOLDER")).isFalse();
        assertThat(gate.stop(byTwo.item(), Scene.REVIEWER, "MISUSE_REVIEWER")).isTrue();
        assertThat(gate.standing(byTwo.item())).isEqualTo("STOPPED");
    }

    @Test
    @DisplayName("I-44 A stopped item stays stopped, whatever is edited, and gets no new review")
    void stoppedItemStaysStopped() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.stop(cleared.item(), Scene.EXECUTIVE, "EXECUTIVE");
        gate.edit(cleared.item(), "Something else altogether");

        assertThat(gate.blockers(cleared.item())).contains("STOPPED");
        assertThatThrownBy(() -> gate.review(cleared.item())).hasMessageContaining("gets no new review");
    }

    @Test
    @DisplayName("I-47 A hold is released by as many as have to sign, never by the one who placed it")
    void holdIsReleasedByAQuorum() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        UUID hold = gate.hold(cleared.item(), Scene.EXECUTIVE);

        assertThatThrownBy(() -> gate.lift(hold, Scene.EXECUTIVE, "EXECUTIVE"))
                .hasMessageContaining("SIGNER_NOT_INDEPENDENT");
        gate.lift(hold, Scene.STAKEHOLDER, "STAKEHOLDER");
        assertThat(gate.blockers(cleared.item())).containsExactly("HOLD_OPEN:" + hold);
        gate.lift(hold, Scene.REVIEWER, "MISUSE_REVIEWER");
        assertThat(gate.blockers(cleared.item())).isEmpty();
    }

    @Test
    void objectionIsTakenBackByItsObjectorOnly() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        UUID objection = gate.object(cleared.item(), Scene.EXECUTIVE);

        assertThatThrownBy(() -> gate.withdrawObjection(objection, Scene.LEADER))
                .hasMessageContaining("NOT_YOURS");
        gate.withdrawObjection(objection, Scene.EXECUTIVE);

        assertThat(gate.blockers(cleared.item())).isEmpty();
    }

    @Test
    @DisplayName("I-4 A returned text gets no new review until it has changed")
    void returnedTextGetsNoNewReview() throws SQLException {
        UUID item = gate.item();
        gate.giveBack(gate.review(item), Scene.STAKEHOLDER, "STAKEHOLDER");

        assertThatThrownBy(() -> gate.review(item)).hasMessageContaining("gets no new review");
        gate.edit(item, "Better now");

        assertThat(gate.stateOf(gate.review(item))).isEqualTo("REVIEW");
    }

    @Test
    void verdictThatDoesNotProceedIsNeverCleared() throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        String hash = gate.seal(review, "STOP");

        assertThat(gate.blockers(item)).contains("VERDICT_NOT_PROCEED:STOP");
        assertThatThrownBy(() -> gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER"))
                .hasMessageContaining("VERDICT_NOT_PROCEED");
    }

    @Test
    void incompleteItemIsToldWithItsFields() throws SQLException {
        UUID item = gate.item();
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET payer = '', target_users = ' ', version = version + 1 WHERE id = ?",
                item);

        assertThat(gate.blockers(item)).containsExactly("ITEM_INCOMPLETE:targetUsers,payer", "NO_REVIEW");
    }

    @Test
    @DisplayName("The deferred check at commit sees an objection that came later in the same transaction")
    void objectionInTheSameTransactionUndoesThePromotion() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        app.setAutoCommit(false);
        try {
            gate.promote(cleared.item());
            gate.object(cleared.item(), Scene.EXECUTIVE);

            assertThatThrownBy(app::commit).hasMessageContaining("OBJECTION_OPEN");
        } finally {
            app.rollback();
            app.setAutoCommit(true);
        }
        assertThat(gate.entry(cleared.item())).isEqualTo("ABSENT");
    }

    private void verify(UUID mitigation, String role) throws SQLException {
        UUID person = scene.person(role);
        Sql.run(
                app,
                "SELECT ethics.verify_mitigation(?, ?, ?, 'Seen', ?)",
                scene.org(),
                mitigation,
                person,
                Gate.tickets(Clock.systemUTC()).issue("verify_mitigation", scene.org(), mitigation, person, "Seen"));
    }
}
