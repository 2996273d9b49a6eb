package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/** What stands against an item: stops, objections, holds, returns and conditions, each with valid tickets. */
class OppositionIT extends GateTest {
    @Test
    @DisplayName("I-36 An open condition of the promotion blocks until somebody else has verified it")
    void openConditionBlocks() throws SQLException {
        Conditions conditions = new Conditions(scene, app);
        UUID item = gate.item();
        UUID review = gate.review(item);
        Sql.run(
                app,
                "UPDATE ethics.mitigation SET blocks = 'PROMOTION', version = version + 1 WHERE review_id = ?",
                review);
        gate.seal(review);
        UUID mitigation = conditions.of(review);

        assertThat(gate.blockers(item)).contains("CONDITION_OPEN:" + mitigation);
        assertThatThrownBy(() -> conditions.verify(mitigation, Scene.LEADER))
                .hasMessageContaining("VERIFIER_NOT_INDEPENDENT");
        assertThatThrownBy(() -> conditions.verify(mitigation, Scene.LEAD))
                .hasMessageContaining("VERIFIER_NOT_INDEPENDENT");

        conditions.verify(mitigation, Scene.REVIEWER);

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
}
