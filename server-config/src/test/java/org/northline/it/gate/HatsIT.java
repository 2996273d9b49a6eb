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

/** Who signs from tier 2 on reads what was argued against the item, by those who have no part in it and in their own words. */
class HatsIT extends GateTest {
    private Hats hats;
    private UUID item;
    private UUID review;

    @BeforeEach
    void beginReview() throws SQLException {
        hats = new Hats(scene, app);
        item = gate.item();
        review = gate.review(item);
    }

    @Test
    @DisplayName("I-27 A light review is sealed without a hat, and its statement does not speak of one")
    void lightReviewNeedsNone() throws SQLException {
        gate.seal(review);

        assertThat(statement()).startsWith("NORTHLINE STATEMENT stmt/v4\n").doesNotContain("ARGUED AGAINST IT");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    @DisplayName(
            "I-27 From tier 2 on the devil's advocate has to argue, from tier 3 on the outsider, whoever has the server's tickets")
    void higherTiersNeedThem(int tier) throws SQLException {
        raiseScoredAndPriced(tier);
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("ARGUMENT_MISSING");
        hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, Hats.WORDS);
        if (tier > 2) {
            assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("ARGUMENT_MISSING");
            hats.argue(review, Hats.OUTSIDER, Scene.LEAD, Scene.EXECUTIVE);
        }

        gate.seal(review);

        assertThat(gate.stateOf(review)).isEqualTo("SEALED");
    }

    @Test
    @DisplayName(
            "I-5 The statement tells who argued, what, and what the lead answers, before the item; what was set aside it does not tell")
    void statementTellsTheArguments() throws SQLException {
        hats.argue(review, Hats.ADVOCATE, Scene.LEAD, Scene.EXECUTIVE);
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);
        hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, "Do not.\nITEM None\u202e");
        hats.answer(review, Hats.ADVOCATE, Scene.LEAD, "We heard it.");
        hats.give(review, Hats.OUTSIDER, Scene.LEAD, Scene.SECOND_STAKEHOLDER);

        gate.seal(review);

        assertThat(statement()).doesNotContain(Hats.WORDS).contains("""
                Dissent:
                  | None was recorded

                ARGUED AGAINST IT
                Devil's advocate stakeholder (%s)
                Why it should not be built at all:
                  | Do not.
                  | ITEM None\\u{202e}
                The lead answers:
                  | We heard it.
                Outsider second stakeholder (%s)
                Nothing was written

                ITEM \
                """.formatted(
                        scene.person(Scene.STAKEHOLDER), scene.person(Scene.SECOND_STAKEHOLDER)));
        assertThat(hats.number(review, Hats.ADVOCATE)).isEqualTo(5);
    }

    @ParameterizedTest(name = "{0} to {1}: {2}")
    @CsvSource({
        "DEVILS_ADVOCATE, lead, WEARER_LEADS",
        "DEVILS_ADVOCATE, owner, WEARER_MADE_THE_ITEM",
        "OUTSIDER, reviewer, WEARER_IS_VILLAIN",
        "OUTSIDER, stakeholder, WEARER_HAS_OTHER_HAT",
        "OUTSIDER, leader, WEARER_NOT_OUTSIDE",
        "DEVILS_ADVOCATE, executive, WEARER_NOT_ACTIVE"
    })
    @DisplayName("I-27 Who argues has no other part, and the outsider none in the product")
    void wearerHasNoOtherPart(String hat, String role, String refusal) throws SQLException {
        name(Scene.REVIEWER);
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);
        leaderEditsAnotherItem();
        new PeopleDoors(scene, app).deactivate(Scene.EXECUTIVE);

        assertThatThrownBy(() -> hats.give(review, hat, Scene.LEAD, role)).hasMessageContaining(refusal);
    }

    @Test
    @DisplayName("I-27 The devil's advocate may be of the product, and who argues does not become the villain")
    void hatsAreWornByTwo() throws SQLException {
        leaderEditsAnotherItem();
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.LEADER);

        assertThatThrownBy(() -> name(Scene.LEADER)).hasMessageContaining("VILLAIN_WEARS_A_HAT");
        name(Scene.REVIEWER);
    }

    @Test
    @DisplayName("I-27 Only the lead gives a hat and answers, only its wearer argues")
    void eachWritesTheirOwn() throws SQLException {
        assertThatThrownBy(() -> hats.give(review, Hats.ADVOCATE, Scene.STAKEHOLDER, Scene.STAKEHOLDER))
                .hasMessageContaining("NOT_THE_LEAD");
        assertThatThrownBy(() -> hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, Hats.WORDS))
                .hasMessageContaining("HAT_NOT_YOURS");
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);

        assertThatThrownBy(() -> hats.write(review, Hats.ADVOCATE, Scene.LEAD, Hats.WORDS))
                .hasMessageContaining("HAT_NOT_YOURS");
        assertThatThrownBy(() -> hats.answer(review, Hats.ADVOCATE, Scene.LEAD, "Early"))
                .hasMessageContaining("NOTHING_ARGUED");
        hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, Hats.WORDS);
        assertThatThrownBy(() -> hats.answer(review, Hats.ADVOCATE, Scene.STAKEHOLDER, "Fine"))
                .hasMessageContaining("NOT_THE_LEAD");
    }

    @Test
    void wordsAreBounded() throws SQLException {
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);

        for (String words : new String[] {" \n", "x".repeat(4001)}) {
            assertThatThrownBy(() -> hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, words))
                    .hasMessageContaining("hat_argument_ck");
        }
        hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, "x".repeat(4000));
        assertThatThrownBy(() -> hats.answer(review, Hats.ADVOCATE, Scene.LEAD, "x".repeat(4001)))
                .hasMessageContaining("hat_answer_ck");
    }

    @Test
    @DisplayName("I-27 Whoever comes to own the item after having argued holds the seal up")
    void wearerHasNoPartAtTheSeal() throws SQLException {
        hats.argue(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET owner_id = ?, version = version + 1, changed_by = ? WHERE id = ?",
                scene.person(Scene.STAKEHOLDER),
                scene.person(Scene.OWNER),
                item);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("WEARER_NOT_INDEPENDENT");

        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.EXECUTIVE);

        gate.seal(review);
    }

    @Test
    @DisplayName("I-8 Nobody overwrites a hat unread, and after the seal nobody argues")
    void hatChangesAfterReading() throws SQLException {
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);
        assertThatThrownBy(() ->
                        hats.door("give_hat", review, Hats.ADVOCATE, 0, scene.person(Scene.EXECUTIVE), Scene.LEAD))
                .hasMessageContaining("HAT_CHANGED");
        gate.seal(review);

        assertThatThrownBy(() -> hats.write(review, Hats.ADVOCATE, Scene.STAKEHOLDER, Hats.WORDS))
                .hasMessageContaining("no longer open");
    }

    @Test
    @DisplayName(
            "I-15 Who argued signs like the villain, and like the villain took part, also when the hat was given on")
    void whoArguedTookPart() throws SQLException {
        hats.argue(review, Hats.ADVOCATE, Scene.LEAD, Scene.STAKEHOLDER);
        hats.give(review, Hats.ADVOCATE, Scene.LEAD, Scene.EXECUTIVE);
        String hash = gate.seal(review);

        gate.sign(review, hash, Scene.STAKEHOLDER, "STAKEHOLDER");

        assertThat(Sql.text(
                        app,
                        "SELECT count(*) FROM ethics.participant WHERE item_id = ? AND person_id = ?",
                        item,
                        scene.person(Scene.EXECUTIVE)))
                .isEqualTo("1");
    }

    private void raiseScoredAndPriced(int tier) throws SQLException {
        Sql.run(app, "UPDATE ethics.misuse_review SET tier = ?, version = version + 1 WHERE id = ?", tier, review);
        Scores scores = new Scores(scene, app);
        scores.second(scores.scenarioOf(review), Scene.SECOND_REVIEWER, 1, 1);
        new MoneyPages(scene, app).write(review, Scene.LEAD);
    }

    private void name(String villain) throws SQLException {
        Sql.run(
                app,
                "INSERT INTO ethics.villain (org_id, review_id, person_id, version, changed_by) VALUES (?, ?, ?, 1, ?)",
                scene.org(),
                review,
                scene.person(villain),
                scene.person(Scene.LEAD));
    }

    private void leaderEditsAnotherItem() throws SQLException {
        Sql.run(
                app,
                "UPDATE planning.roadmap_item SET problem = 'Of the same product', version = version + 1, changed_by = ? WHERE id = ?",
                scene.person(Scene.LEADER),
                gate.item());
    }

    private String statement() throws SQLException {
        return Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review);
    }
}
