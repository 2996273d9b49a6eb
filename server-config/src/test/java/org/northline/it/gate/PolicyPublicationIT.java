package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** A new version of the policy by the doors: who may make it, what it may say, and what it does to reviews. */
class PolicyPublicationIT extends GateTest {
    private static final String RENAME = "jsonb_set(document, '{name}', '\"autumn\"')";

    @Test
    @DisplayName("I-33 A review keeps its version, and a newer one keeps it from being sealed until it is done anew")
    void reviewKeepsItsVersionAndIsNotSealedUnderAnOldOne() throws SQLException {
        UUID item = gate.item();
        UUID review = gate.review(item);
        PolicyDrafting.published(app, scene, RENAME);

        assertThat(versionOf(review)).isEqualTo("1");
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("POLICY_CHANGED");
        gate.giveBack(review, Scene.STAKEHOLDER, "STAKEHOLDER");

        UUID anew = gate.review(item);
        assertThat(versionOf(anew)).isEqualTo("2");
        gate.giveBack(anew, Scene.STAKEHOLDER, "STAKEHOLDER");
        assertThatThrownBy(() -> gate.review(item)).hasMessageContaining("a returned text");
    }

    @Test
    @DisplayName("I-44 A text that was returned after its seal gets no new review because of a newer policy alone")
    void newerPolicyForgivesNoReturnOfASealedText() throws SQLException {
        Gate.Cleared cleared = gate.cleared();
        gate.giveBack(cleared.review(), Scene.STAKEHOLDER, "STAKEHOLDER");
        PolicyDrafting.published(app, scene, RENAME);

        assertThatThrownBy(() -> gate.review(cleared.item())).hasMessageContaining("a returned text");
        gate.edit(cleared.item(), "Doing it all again");
        assertThat(versionOf(gate.review(cleared.item()))).isEqualTo("2");
    }

    @Test
    @DisplayName("What was cleared under a former version stays cleared")
    void clearedStaysCleared() throws SQLException {
        Gate.Cleared cleared = gate.cleared();

        PolicyDrafting.published(app, scene, RENAME);

        assertThat(gate.blockers(cleared.item())).isEmpty();
        gate.promote(cleared.item());
        assertThat(gate.entry(cleared.item())).isEqualTo("ACTIVE");
    }

    @Test
    @DisplayName("Parts that stay the same keep their version; a retired question is remembered for ever")
    void onlyWhatChangesGetsANewVersion() throws SQLException {
        PolicyDrafting.published(app, scene, RENAME);
        assertThat(versions()).isEqualTo("2 1 1");

        PolicyDrafting.published(app, scene, PolicyDrafting.without("FM-08"));
        assertThat(versions()).isEqualTo("3 1 2");
        assertThat(Sql.texts(
                        app,
                        "SELECT id || ' ' || since || ' ' || retired_in FROM ethics.question_life WHERE org_id = ? AND retired_in IS NOT NULL",
                        scene.org()))
                .containsExactly("FM-08 1 2");

        UUID draft = PolicyDrafting.drafted(app, scene, PolicyDrafting.again("FM-08"));
        assertThat(PolicyDrafting.faults(app, scene, draft)).containsExactly("QUESTION_REUSED:FM-08");
    }

    @Test
    @DisplayName(
            "One person alone never changes the policy: not the author, not without being an executive, not another text than was read")
    void onePersonAloneChangesNothing() throws SQLException {
        UUID draft = PolicyDrafting.drafted(app, scene, RENAME);

        assertThatThrownBy(() -> PolicyDrafting.publish(app, scene, draft, Scene.LEADER))
                .hasMessageContaining("NO_CAPACITY");
        PolicyDrafting.write(app, scene, draft, RENAME, Scene.EXECUTIVE);
        assertThatThrownBy(() -> PolicyDrafting.publish(app, scene, draft, Scene.EXECUTIVE))
                .hasMessageContaining("PUBLISHER_WROTE_IT");
        assertThat(versions()).isEqualTo("1 1 1");
    }

    @Test
    @DisplayName("A draft out of bounds says all of its faults, and is not published")
    void draftOutOfBoundsIsNotPublished() throws SQLException {
        UUID draft = PolicyDrafting.drafted(
                app,
                scene,
                "jsonb_set(jsonb_set(document, '{tiers,3,waitingDays}', '0'), '{guidelines,0,title}', '\"Other\"')");

        assertThat(PolicyDrafting.faults(app, scene, draft))
                .containsExactlyInAnyOrder("NUMBER_RENAMED:1", "WAITING_TOO_SHORT:4");
        assertThatThrownBy(() -> PolicyDrafting.publish(app, scene, draft, Scene.EXECUTIVE))
                .hasMessageContaining("DRAFT_FAULTY");
        assertThat(versions()).isEqualTo("1 1 1");
    }

    @Test
    @DisplayName("The log tells of a draft without its text, which the next version of the policy holds")
    void textOfADraftStaysOutOfTheLog() throws SQLException {
        UUID draft = PolicyDrafting.drafted(app, scene, RENAME);
        PolicyDrafting.write(app, scene, draft, RENAME, Scene.EXECUTIVE);

        assertThat(Sql.seen(
                        "SELECT operation || (payload::jsonb -> 'document' IS NULL) FROM ethics.audit_event"
                                + " WHERE org_id = ? AND source = 'ethics.policy_draft' AND row_id = ? ORDER BY seq",
                        scene.org(),
                        draft.toString()))
                .contains("INSERTtrue")
                .allMatch(event -> event.endsWith("true"));
    }

    @Test
    @DisplayName("I-2 Raw SQL with the server's own role neither publishes a draft nor hides who wrote it")
    void rawSqlPublishesNothing() throws SQLException {
        UUID draft = PolicyDrafting.drafted(app, scene, RENAME);
        UUID executive = scene.person(Scene.EXECUTIVE);
        String forAnother = PolicyDrafting.ticket(scene, draft, 7, executive);

        for (String ticket : new String[] {"1.2.3", forAnother}) {
            assertThatThrownBy(() -> Sql.run(app, PolicyDrafting.PUBLISH, scene.org(), draft, 1L, executive, ticket))
                    .isInstanceOf(SQLException.class);
        }
        for (String attempt : List.of(
                "UPDATE ethics.policy_draft SET published_version = 1 WHERE id = ?",
                "UPDATE ethics.policy_draft SET based_on = 1 WHERE id = ?",
                "UPDATE ethics.policy_draft SET document_hash = '' WHERE id = ?",
                "DELETE FROM ethics.policy_draft WHERE id = ?",
                "DELETE FROM ethics.policy_draft_author WHERE draft_id = ?",
                "UPDATE ethics.policy_draft_author SET person_id = org_id WHERE draft_id = ?",
                "INSERT INTO ethics.policy_publication SELECT org_id, 1, id, '', '', changed_by FROM ethics.policy_draft WHERE id = ?")) {
            assertThatThrownBy(() -> Sql.run(app, attempt, draft)).hasMessageContaining("permission denied");
        }
        assertThat(versions()).isEqualTo("1 1 1");
    }

    private String versionOf(UUID review) throws SQLException {
        return Sql.text(app, "SELECT policy_version FROM ethics.misuse_review WHERE id = ?", review);
    }

    private String versions() throws SQLException {
        return Sql.text(
                app,
                "SELECT version || ' ' || guideline_set_version || ' ' || question_bank_version FROM ethics.current_policy WHERE org_id = ?",
                scene.org());
    }
}
