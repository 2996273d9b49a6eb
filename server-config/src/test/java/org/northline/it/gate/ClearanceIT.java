package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** The predicate, the statement and what voids them, asked of the database by the server's own role and with valid tickets. */
class ClearanceIT extends GateTest {
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
    void incompleteItemIsToldWithItsFields() throws SQLException {
        UUID item = gate.item();
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET payer = '', target_users = ' ', version = version + 1 WHERE id = ?",
                item);

        assertThat(gate.blockers(item)).containsExactly("ITEM_INCOMPLETE:targetUsers,payer", "NO_REVIEW");
    }
}
