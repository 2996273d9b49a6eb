package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;
import org.northline.planning.shared.Ids;

/** The seats of the quorum of each tier, filled and missed. */
class QuorumIT extends GateTest {
    @Test
    @DisplayName("I-20 Tier 2 takes three different people, one of them an outsider")
    void tierTwoTakesThreePeople() throws SQLException {
        UUID item = gate.item();
        UUID review = reviewOfTier(item, 2);
        String hash = gate.seal(review);
        gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER");
        gate.sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        assertThat(gate.blockers(item)).containsExactly("SIGNERS_SHORT:2/3");

        gate.sign(review, hash, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER");

        assertThat(gate.blockers(item)).isEmpty();
        gate.promote(item);
        assertThat(gate.entry(item)).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("I-19 Who has a part in the product, be it another item of it, is no outsider")
    void whoHasAPartInTheProductIsNoOutsider() throws SQLException {
        UUID item = gate.item();
        UUID review = reviewOfTier(item, 2);
        String hash = gate.seal(review);
        for (String role : new String[] {Scene.REVIEWER, Scene.STAKEHOLDER, Scene.SECOND_STAKEHOLDER}) {
            touchAnotherItem(role);
        }
        gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER");
        gate.sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");
        gate.sign(review, hash, Scene.SECOND_STAKEHOLDER, "STAKEHOLDER");

        assertThat(gate.blockers(item)).containsExactly("CAPACITY_SHORT:OUTSIDER:0/1");
        assertThatThrownBy(() -> gate.promote(item)).hasMessageContaining("OUTSIDER");
    }

    @Test
    @DisplayName("I-18 A quality counts when it was granted before the seal, and while it is held")
    void qualityCountsWhenGrantedBeforeTheSeal() throws SQLException {
        UUID early = gate.item();
        UUID earlyReview = reviewOfTier(early, 3);
        String earlyHash = gate.seal(earlyReview);
        UUID grant = grant(Scene.STAKEHOLDER, "AFFECTED_VOICE");
        UUID late = gate.item();
        UUID lateReview = reviewOfTier(late, 3);
        String lateHash = gate.seal(lateReview);

        gate.sign(earlyReview, earlyHash, Scene.STAKEHOLDER, "STAKEHOLDER");
        gate.sign(lateReview, lateHash, Scene.STAKEHOLDER, "STAKEHOLDER");

        assertThat(gate.blockers(early)).contains("CAPACITY_SHORT:AFFECTED_VOICE:0/1");
        assertThat(gate.blockers(late)).noneMatch(reason -> reason.contains("AFFECTED_VOICE"));
        revoke(grant);
        assertThat(gate.blockers(late)).contains("CAPACITY_SHORT:AFFECTED_VOICE:0/1");
    }

    @Test
    @DisplayName("I-39 A sealed review of tier 4 rests for seven days, whoever has signed")
    void tierFourRests() throws SQLException {
        UUID item = gate.item();
        UUID review = reviewOfTier(item, 4);
        gate.seal(review);

        assertThat(gate.blockers(item))
                .anyMatch(reason -> reason.startsWith("WAITING_PERIOD:"))
                .contains(
                        "CAPACITY_SHORT:EXECUTIVE:0/1",
                        "CAPACITY_SHORT:EXTERNAL_REVIEWER:0/1",
                        "CAPACITY_SHORT:PRIVACY_LEGAL:0/1",
                        "SIGNERS_SHORT:0/8");
    }

    @Test
    @DisplayName("I-12 A tier without a quorum is never cleared")
    void tierWithoutQuorumIsNeverCleared() throws SQLException {
        UUID item = gate.item();
        gate.seal(reviewOfTier(item, 2));
        try (Connection superuser = Northline.connectionOfSuperuser()) {
            superuser.setAutoCommit(false);
            for (String table : new String[] {"quorum_seat", "quorum"}) {
                Sql.run(superuser, "ALTER TABLE ethics." + table + " DISABLE TRIGGER " + table + "_append_only");
                Sql.run(superuser, "DELETE FROM ethics." + table + " WHERE org_id = ? AND tier = 2", scene.org());
            }

            assertThat(Sql.texts(superuser, "SELECT ethics.blockers(?, ?)", scene.org(), item))
                    .containsExactly("QUORUM_UNDEFINED");

            superuser.rollback();
        }
    }

    private UUID reviewOfTier(UUID item, int tier) throws SQLException {
        UUID review = gate.review(item);
        new Scores(scene, app).twice(review, tier);
        return review;
    }

    private void touchAnotherItem(String role) throws SQLException {
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET problem = problem || ' again', version = version + 1, changed_by = ? WHERE id = ?",
                scene.person(role),
                gate.item());
    }

    private UUID grant(String role, String capacity) throws SQLException {
        UUID grant = Ids.next();
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(
                    owner,
                    "INSERT INTO planning.capacity_grant (org_id, id, person_id, capacity, granted_by, changed_by) VALUES (?, ?, ?, ?, ?, ?)",
                    scene.org(),
                    grant,
                    scene.person(role),
                    capacity,
                    scene.person(Scene.ADMINISTRATOR),
                    scene.person(Scene.ADMINISTRATOR));
        }
        return grant;
    }

    private void revoke(UUID grant) throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            Sql.run(
                    owner,
                    "UPDATE planning.capacity_grant SET revoked_by = ?, revoked_at = clock_timestamp() WHERE org_id = ? AND id = ?",
                    scene.person(Scene.ADMINISTRATOR),
                    scene.org(),
                    grant);
        }
    }
}
