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

/** Who signs from tier 2 on reads what it could cost, by those who review, as it was written last. */
class MoneyPageIT extends GateTest {
    private MoneyPages pages;
    private UUID review;

    @BeforeEach
    void beginReview() throws SQLException {
        pages = new MoneyPages(scene, app);
        review = gate.review(gate.item());
    }

    @Test
    @DisplayName("I-26 A light review is sealed without its money page, and its statement does not speak of money")
    void lightReviewNeedsNone() throws SQLException {
        gate.seal(review);

        assertThat(statement()).startsWith("NORTHLINE STATEMENT stmt/v4\n").doesNotContain("WHAT IT COULD COST");
    }

    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4})
    @DisplayName("I-26 From tier 2 on no review is sealed without its money page, not even with the server's tickets")
    void higherTiersNeedOne(int tier) throws SQLException {
        raiseScored(tier);
        assertThatThrownBy(() -> gate.seal(review)).hasMessageContaining("MONEY_PAGE_MISSING");

        pages.write(review, Scene.LEAD);

        gate.seal(review);
        assertThat(gate.stateOf(review)).isEqualTo("SEALED");
    }

    @Test
    @DisplayName("I-5 The statement tells the newest page, its sum and who wrote it")
    void statementTellsTheNewestPage() throws SQLException {
        pages.write(review, Scene.REVIEWER, 0, "EUR", 1, 999_999_999_999_999L);
        pages.write(review, Scene.LEAD);

        gate.seal(review);

        assertThat(statement()).contains("""

                WHAT IT COULD COST
                If it goes wrong, likely to worst believable, in EUR
                Refunds 100 to 2000
                Repair 100 to 2000
                Legal cost 100 to 2000
                Lost customers 100 to 2000
                Press 100 to 2000
                Altogether 500 to 10000
                Stopping now 30, once built 400, once launched 5000
                Written by lead (%s)

                ANSWERS
                """.formatted(scene.person(Scene.LEAD)));
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "owner, WRITER_MADE_THE_ITEM",
        "stakeholder, NO_PART_IN_THE_REVIEW",
        "executive, NO_PART_IN_THE_REVIEW",
        "administrator, NO_PART_IN_THE_REVIEW"
    })
    @DisplayName("I-15 The lead or a reviewer who did not make the item writes it")
    void writerReviews(String role, String refusal) throws SQLException {
        scene.grant(Scene.OWNER, "MISUSE_REVIEWER");

        assertThatThrownBy(() -> pages.write(review, role)).hasMessageContaining(refusal);
    }

    @Test
    @DisplayName("I-15 Whoever wrote a page does not sign, even when somebody else wrote it anew")
    void writerDoesNotSign() throws SQLException {
        pages.write(review, Scene.REVIEWER);
        pages.write(review, Scene.LEAD);
        String hash = gate.seal(review);

        assertThatThrownBy(() -> gate.sign(review, hash, Scene.REVIEWER, "MISUSE_REVIEWER"))
                .hasMessageContaining("SIGNER_NOT_INDEPENDENT:MONEY_PAGE_AUTHOR");
        gate.sign(review, hash, Scene.SECOND_REVIEWER, "MISUSE_REVIEWER");
    }

    @Test
    void amountsAreARangeInThePlansCurrency() {
        assertThatThrownBy(() -> pages.write(review, Scene.LEAD, 0, "EUR", 2, 1))
                .hasMessageContaining("money_page_range_ck");
        assertThatThrownBy(() -> pages.write(review, Scene.LEAD, 0, "EUR", -1, 1))
                .hasMessageContaining("money_page_amount_ck");
        assertThatThrownBy(() -> pages.write(review, Scene.LEAD, 0, "EUR", 0, 1_000_000_000_000_000L))
                .hasMessageContaining("money_page_amount_ck");
        assertThatThrownBy(() -> pages.write(review, Scene.LEAD, 0, "USD", 1, 1))
                .hasMessageContaining("OTHER_CURRENCY");
    }

    @Test
    @DisplayName("I-8 Nobody overwrites a page unread, and after the seal nobody writes one")
    void pageIsWrittenAnewAfterReading() throws SQLException {
        pages.write(review, Scene.LEAD);
        assertThatThrownBy(() -> pages.write(review, Scene.REVIEWER, 0, "EUR", 1, 1))
                .hasMessageContaining("MONEY_PAGE_REWRITTEN");
        gate.seal(review);

        assertThatThrownBy(() -> pages.write(review, Scene.LEAD)).hasMessageContaining("no longer open");
        assertThat(pages.written(review)).isEqualTo(1);
    }

    private void raiseScored(int tier) throws SQLException {
        Sql.run(app, "UPDATE ethics.misuse_review SET tier = ?, version = version + 1 WHERE id = ?", tier, review);
        Scores scores = new Scores(scene, app);
        scores.second(scores.scenarioOf(review), Scene.SECOND_REVIEWER, 1, 1);
        new Hats(scene, app).argue(review, tier, Scene.LEAD);
    }

    private String statement() throws SQLException {
        return Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review);
    }
}
