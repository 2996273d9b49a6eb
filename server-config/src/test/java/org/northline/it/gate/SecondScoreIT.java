package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database asks of scores before a seal, whoever holds the server's role and its tickets. */
class SecondScoreIT extends GateTest {
    private Scores scores;
    private UUID review;
    private UUID scenario;

    @BeforeEach
    void imagine() throws SQLException {
        scores = new Scores(scene, app);
        review = gate.review(gate.item());
        scenario = scores.scenarioOf(review);
    }

    @Test
    @DisplayName("I-32 In tier 1 one score is enough")
    void tierOneAsksForOneScore() throws SQLException {
        gate.seal(review);

        assertThat(gate.stateOf(review)).isEqualTo("SEALED");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    @DisplayName("I-32 From tier 2 on no review is sealed without second scores, not even with the server's tickets")
    void higherTiersAskForTwo(int tier) throws SQLException {
        scores.raise(review, tier);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("SECOND_SCORE_MISSING");

        scores.second(scenario, Scene.REVIEWER, 1, 1);

        gate.seal(review);
        assertThat(gate.stateOf(review)).isEqualTo("SEALED");
    }

    @Test
    @DisplayName("I-32 Scores two steps apart are discussed before the seal, and the statement tells of both")
    void scoresFarApartAreDiscussed() throws SQLException {
        scores.raise(review, 2);
        scores.second(scenario, Scene.REVIEWER, 3, 2);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("DISCUSSION_MISSING");

        scores.discuss(scenario, Scene.LEAD, Scores.WHY);

        gate.seal(review);
        assertThat(Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review))
                .contains(
                        "Severity 1, likelihood 1\n",
                        "Scored by lead (" + scene.person(Scene.LEAD) + ")\n",
                        "Second score: severity 3, likelihood 1\n",
                        "Scored by reviewer (" + scene.person(Scene.REVIEWER) + "), blind\n",
                        "Why they differ, by lead (" + scene.person(Scene.LEAD) + "):\n  | " + Scores.WHY + "\n",
                        "Level 2, after verified mitigations 2;");
    }

    @Test
    @DisplayName("I-32 Scores one step apart need no discussion, and there is none to write down")
    void scoresNearEachOtherAreNotDiscussed() throws SQLException {
        scores.raise(review, 2);
        scores.second(scenario, Scene.REVIEWER, 2, 1);

        assertThatThrownBy(() -> scores.discuss(scenario, Scene.LEAD, Scores.WHY))
                .hasMessageContaining("NOTHING_TO_DISCUSS");
        gate.seal(review);
        assertThat(gate.stateOf(review)).isEqualTo("SEALED");
    }

    @Test
    @DisplayName("I-32 No review is sealed as long as the lower one of two levels counts")
    void higherLevelCounts() throws SQLException {
        scores.raise(review, 2);
        scores.door(scenario, Scene.REVIEWER, 1, 2, 2);

        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("SECOND_SCORE_MISSING");
    }

    @Test
    @DisplayName("I-32 A new writing of story or score asks for a new second score, and keeps the old one")
    void rewritingMakesTheSecondScoreStale() throws SQLException {
        scores.twice(review, 2);
        scores.rewrite(scenario, Scene.LEAD);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("SECOND_SCORE_MISSING");
        assertThatThrownBy(() -> scores.door(scenario, Scene.REVIEWER, 1, 1, 1))
                .hasMessageContaining("SCENARIO_REWRITTEN");

        scores.second(scenario, Scene.REVIEWER, 1, 1);

        assertThat(Sql.texts(
                        app,
                        "SELECT score_number || ' ' || blind FROM ethics.second_score WHERE scenario_id = ? ORDER BY 1",
                        scenario))
                .containsExactly("1 true", "2 true");
        gate.seal(review);
        assertThat(gate.stateOf(review)).isEqualTo("SEALED");
    }

    @Test
    @DisplayName("I-32 Whoever has seen the first score does not give the one that tier 2 asks for")
    void scoreOfTierOneIsNotBlind() throws SQLException {
        scores.second(scenario, Scene.REVIEWER, 2, 2);
        assertThatThrownBy(() -> scores.door(scenario, Scene.SECOND_REVIEWER, 1, 1, 1))
                .hasMessageContaining("SCORED_BEFORE");
        scores.raise(review, 2);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("SECOND_SCORE_MISSING");

        scores.second(scenario, Scene.SECOND_REVIEWER, 1, 1);

        gate.seal(review);
        assertThat(Sql.text(app, "SELECT inherent_level FROM ethics.misuse_scenario WHERE id = ?", scenario))
                .isEqualTo("2");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "lead, SCORER_WROTE_IT",
        "owner, SCORER_MADE_THE_ITEM",
        "stakeholder, NO_SECOND_SCORER",
        "executive, NO_SECOND_SCORER",
        "administrator, NO_SECOND_SCORER"
    })
    @DisplayName("I-32 The second score is by a reviewer or the lead, who neither wrote the scenario nor made the item")
    void scorerIsIndependent(String role, String refusal) throws SQLException {
        scores.raise(review, 2);
        scene.grant(Scene.OWNER, "MISUSE_REVIEWER");

        assertThatThrownBy(() -> scores.second(scenario, role, 1, 1)).hasMessageContaining(refusal);
    }

    @Test
    @DisplayName("I-32 A second score is given once for each writing, and never taken back to come nearer to the first")
    void secondScoreIsGivenOnce() throws SQLException {
        scores.raise(review, 2);
        scores.second(scenario, Scene.REVIEWER, 4, 3);

        assertThatThrownBy(() -> scores.second(scenario, Scene.REVIEWER, 1, 1)).hasMessageContaining("SCORED_BEFORE");
        assertThatThrownBy(() -> scores.second(scenario, Scene.SECOND_REVIEWER, 1, 1))
                .hasMessageContaining("SCORED_BEFORE");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"stakeholder, NO_SCORER", "second reviewer, NO_SCORER", "owner, NO_SCORER"})
    @DisplayName("I-32 The lead or one of the two writes down why scores differ")
    void discussionIsByThoseWhoKnow(String role, String refusal) throws SQLException {
        scores.raise(review, 2);
        scores.second(scenario, Scene.REVIEWER, 4, 3);

        assertThatThrownBy(() -> scores.discuss(scenario, role, Scores.WHY)).hasMessageContaining(refusal);
        assertThatThrownBy(() -> scores.discuss(scenario, Scene.REVIEWER, "Settled."))
                .hasMessageContaining("score_discussion_body_ck");
        scores.discuss(scenario, Scene.REVIEWER, Scores.WHY);
        assertThatThrownBy(() -> scores.discuss(scenario, Scene.LEAD, Scores.WHY))
                .hasMessageContaining("DISCUSSED_BEFORE");
    }

    @Test
    @DisplayName(
            "I-32 From tier 2 on a scenario is rewritten by who wrote it, and its level only falls with a new score")
    void storyHasOneAuthor() throws SQLException {
        scores.rewrite(scenario, Scene.REVIEWER);
        assertThat(scores.numberOf(scenario)).isEqualTo(2);
        scores.raise(review, 2);

        assertThatThrownBy(() -> scores.rewrite(scenario, Scene.LEAD)).hasMessageContaining("NOT_YOUR_SCENARIO");
        assertThatThrownBy(() -> scores.second(scenario, Scene.REVIEWER, 1, 1)).hasMessageContaining("SCORER_WROTE_IT");
        scores.second(scenario, Scene.SECOND_REVIEWER, 2, 2);
        assertThatThrownBy(() -> Sql.run(
                        app,
                        "UPDATE ethics.misuse_scenario SET inherent_level = 1, residual_level = 1, version = version + 1 WHERE id = ?",
                        scenario))
                .hasMessageContaining("a level only falls with a new score");
    }

    @Test
    @DisplayName("I-32 After the seal no score is given and nothing is discussed")
    void sealEndsScoring() throws SQLException {
        gate.seal(review);

        assertThatThrownBy(() -> scores.door(scenario, Scene.REVIEWER, 1, 1, 1)).hasMessageContaining("no longer open");
        assertThatThrownBy(() -> scores.discuss(scenario, Scene.LEAD, Scores.WHY))
                .hasMessageContaining("no longer open");
    }
}
