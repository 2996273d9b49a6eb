package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** Who may sign and whose signature counts, asked of the database by the server's own role and with valid tickets. */
class SignerIT extends GateTest {
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
}
