package org.northline.it.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.northline.ethics.policy.Coverage;

/** The policy that every organisation begins with, as it stands in its rows. */
class StandardPolicyIT extends GateTest {
    @Test
    @DisplayName(
            "Every category of the published catalogues maps to a question, and every question to a guideline: 0 unmapped")
    void everythingIsMapped() throws SQLException {
        Set<String> asked = new HashSet<>(questions("true"));
        Coverage coverage = Coverage.standard();

        assertThat(coverage.missedBy(asked)).isEmpty();
        assertThat(coverage.categories())
                .flatExtracting(Coverage.Category::questions)
                .allSatisfy(id -> assertThat(asked).contains(id));
        assertThat(questions(
                        "cardinality(guidelines) = 0 OR NOT guidelines <@ ARRAY(SELECT g.number FROM ethics.guideline g"
                                + " WHERE g.org_id = q.org_id AND g.set_version = 1)"))
                .isEmpty();
        assertThat(Sql.texts(
                        app,
                        "SELECT number FROM ethics.guideline g WHERE g.org_id = ? AND NOT EXISTS (SELECT FROM ethics.question q"
                                + " WHERE q.org_id = g.org_id AND g.number = ANY (q.guidelines))",
                        scene.org()))
                .isEmpty();
    }

    @Test
    void bankIsWholeAndEveryQuestionIsFinished() throws SQLException {
        assertThat(questions("true")).hasSizeBetween(60, 90);
        assertThat(Sql.texts(app, "SELECT DISTINCT part FROM ethics.question WHERE org_id = ?", scene.org()))
                .containsExactlyInAnyOrder("FM", "VL", "BY", "DA", "TR", "AT", "AU", "EN", "RE", "TC", "SU", "EX");
        assertThat(questions("btrim(help) = '' OR char_length(body) > 120 OR char_length(help) > 140"))
                .isEmpty();
        assertThat(Sql.texts(app, "SELECT DISTINCT kind FROM ethics.scenario_seed WHERE org_id = ?", scene.org()))
                .containsExactlyInAnyOrder("INTENDED", "MISUSE", "FAILURE", "SCALE");
    }

    @Test
    @DisplayName("A review of tier 1 is asked 12 to 18 questions, and every higher tier asks more")
    void lightTrackIsLight() throws SQLException {
        assertThat(questions("mandatory_from_tier = 1")).hasSizeBetween(12, 18);
        assertThat(questions("mandatory_from_tier = 1 AND triage")).hasSize(6);
        assertThat(questions("mandatory_from_tier = 2")).hasSizeGreaterThan(15);
        assertThat(questions("mandatory_from_tier = 3")).hasSizeGreaterThan(15);
        assertThat(questions("mandatory_from_tier = 4")).isNotEmpty();
        assertThat(questions("mandatory_from_tier = 1 AND evidence")).isEmpty();
    }

    @Test
    @DisplayName(
            "I-26 The screening forces tier 3: aims against the user, minors, health and biometrics, effects on a life, or not knowing")
    void screeningForcesTheTier() throws SQLException {
        assertThat(Sql.texts(
                        app,
                        "SELECT o.question_id || ' ' || o.key FROM ethics.question_option o JOIN ethics.question q"
                                + " ON q.org_id = o.org_id AND q.bank_version = o.bank_version AND q.id = o.question_id AND q.triage"
                                + " WHERE o.org_id = ? AND o.least_tier >= 3 ORDER BY 1",
                        scene.org()))
                .isEqualTo(List.of("AU-01 DECIDES", "BY-01 MAINLY", "DA-01 SENSITIVE", "FM-02 YES"));
        assertThat(questions("triage AND unknown_tier >= 3")).containsExactly("FM-02", "BY-01", "DA-01", "AU-01");
        assertThat(questions("unknown_tier < least(mandatory_from_tier + 1, 4)"))
                .isEmpty();
    }

    @Test
    @DisplayName(
            "Each tier has its quorum: 2, 3, 6 and 8 people, or 2, 2, 3 and 4 in a small team, with the same kinds")
    void everyTierHasItsQuorum() throws SQLException {
        assertThat(Sql.texts(
                        app,
                        "SELECT tier || ' ' || signers || ' ' || valid_days || ' ' || waiting_days FROM ethics.quorum"
                                + " WHERE org_id = ? ORDER BY tier",
                        scene.org()))
                .containsExactly("1 2 365 0", "2 3 270 0", "3 6 180 0", "4 8 90 7");
        assertThat(preset("standard", "signers")).containsExactly("2", "3", "6", "8");
        assertThat(preset("small-team", "signers")).containsExactly("2", "2", "3", "4");
        assertThat(kinds("small-team")).isEqualTo(kinds("standard"));
    }

    private List<String> questions(String condition) throws SQLException {
        return Sql.texts(
                app,
                "SELECT id FROM ethics.question q WHERE org_id = ? AND (" + condition + ") ORDER BY position",
                scene.org());
    }

    private List<String> preset(String name, String field) throws SQLException {
        return Sql.texts(app, "SELECT t ->> ? FROM jsonb_array_elements(ethics.quorum_preset(?)) AS t", field, name);
    }

    private List<String> kinds(String preset) throws SQLException {
        return Sql.texts(
                app,
                "SELECT (t ->> 'tier') || k FROM jsonb_array_elements(ethics.quorum_preset(?)) AS t,"
                        + " jsonb_object_keys(t -> 'seats') AS k ORDER BY 1",
                preset);
    }
}
