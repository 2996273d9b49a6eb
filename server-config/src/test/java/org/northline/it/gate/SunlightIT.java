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

/** What people would say aloud about an item stands apart on its statement, and is never scored. */
class SunlightIT extends GateTest {
    @Test
    @DisplayName("I-5 The headline and its like are a part of the statement of their own, before all other answers")
    void statementHasItsPart() throws SQLException {
        UUID review = gate.review(gate.item());
        answer(review, "SU-01", "Templates tell on a clinic");
        answer(review, "SU-02", "They hold no names");

        gate.seal(review);

        String statement = statement(review);
        String sunlight =
                statement.substring(statement.indexOf("\nIN THE SUNLIGHT\n"), statement.indexOf("\nANSWERS\n"));
        assertThat(sunlight)
                .startsWith("\nIN THE SUNLIGHT\nWhat we would say aloud, never scored\nSU-01 ")
                .contains("ANSWERED\n  | Templates tell on a clinic\nWritten by: lead (", "  | They hold no names\n")
                .doesNotContain("FM-01");
        assertThat(statement.substring(statement.indexOf("\nANSWERS\n")))
                .contains("FM-01 ", "TR-01 ")
                .doesNotContain("SU-0");
    }

    @Test
    @DisplayName("I-5 Without such an answer the statement has no such part")
    void statementSaysNothingOfNothing() throws SQLException {
        UUID review = gate.review(gate.item());

        gate.seal(review);

        assertThat(statement(review)).doesNotContain("IN THE SUNLIGHT").contains("\nANSWERS\nFM-01 ");
    }

    @Test
    @DisplayName("No policy makes a number or a choice of what is said aloud, which then had a level")
    void sunlightIsFreeText() throws SQLException {
        try (Connection owner = Northline.connectionOfOwner()) {
            assertThatThrownBy(() -> Sql.run(
                            owner,
                            "INSERT INTO ethics.question (org_id, bank_version, id, position, part, body, help, kind, mandatory_from_tier, triage,"
                                    + " guidelines, evidence, unknown_tier) SELECT org_id, 99, 'SU-09', 1, 'SU', 'How bad?', 'From 1 to 5', 'NUMBER', 1,"
                                    + " false, guidelines, false, 2 FROM ethics.question WHERE org_id = ? AND id = 'SU-01'",
                            scene.org()))
                    .hasMessageContaining("question_sunlight_ck");
        }
    }

    private void answer(UUID review, String question, String value) throws SQLException {
        Sql.run(app, """
                INSERT INTO ethics.answer (org_id, id, review_id, question_id, state, value, reason, version, changed_by)
                VALUES (?, ?, ?, ?, 'ANSWERED', ?, '', 1, ?)
                """, scene.org(), Ids.next(), review, question, value, scene.person(Scene.LEAD));
    }

    private String statement(UUID review) throws SQLException {
        return Sql.text(app, "SELECT statement_text FROM ethics.misuse_review WHERE id = ?", review);
    }
}
