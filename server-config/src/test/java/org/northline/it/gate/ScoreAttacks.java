package org.northline.it.gate;

import java.util.List;
import java.util.UUID;

/** Attacks on second scores, on what was said about them, and on a seal without them. */
final class ScoreAttacks {
    private static final String SEAL =
            "UPDATE ethics.misuse_review SET state = 'SEALED', verdict = 'PROCEED', dissent = '',"
                    + " statement_text = 'Fine', statement_hash = encode(sha256('Fine'), 'hex'), sealed_at = now(),"
                    + " valid_until = now() + interval '1 day', version = version + 1 WHERE id = ?";

    private final Battlefield field;
    private final UUID once;
    private final UUID twice;

    ScoreAttacks(Battlefield field) {
        this.field = field;
        this.once = field.openReview();
        this.twice = field.scoredReview();
    }

    List<Attack> all() {
        return List.of(
                second("insert a second score by somebody independent", once, Scene.REVIEWER),
                second("insert a second score by who wrote the scenario", once, Scene.LEAD),
                second("insert a second score by who made the item", once, Scene.OWNER),
                second("insert a second score by a stakeholder", once, Scene.STAKEHOLDER),
                second("insert a second score of a sealed case", field.cleared().review(), Scene.REVIEWER),
                second("insert another second score", twice, Scene.SECOND_REVIEWER),
                discussion("insert a discussion by the lead", Scene.LEAD, Scores.WHY),
                discussion("insert a discussion by a stakeholder", Scene.STAKEHOLDER, Scores.WHY),
                discussion("insert a discussion of one word", Scene.LEAD, "Settled."),
                Attack.sql(
                        "bring a second score nearer to the first",
                        "UPDATE ethics.second_score SET severity = 1 WHERE review_id = ?",
                        twice),
                Attack.sql("take a second score away", "DELETE FROM ethics.second_score WHERE review_id = ?", twice),
                Attack.sql("truncate the second scores", "TRUNCATE ethics.second_score CASCADE"),
                Attack.sql("truncate the discussions", "TRUNCATE ethics.score_discussion"),
                Attack.sql(
                        "change what was said about scores",
                        "UPDATE ethics.score_discussion SET body = body || ' Or so.' WHERE review_id = ?",
                        field.discussedReview()),
                Attack.sql(
                        "read the tickets of second scores",
                        "SELECT ticket FROM ethics.second_score WHERE review_id = ?",
                        twice),
                Attack.sql(
                        "read the tickets of discussions",
                        "SELECT ticket FROM ethics.score_discussion WHERE review_id = ?",
                        field.discussedReview()),
                Attack.sql(
                        "lower the level that two scores came to",
                        "UPDATE ethics.misuse_scenario SET inherent_level = 1, residual_level = 1, version = version + 1"
                                + " WHERE review_id = ?",
                        twice),
                Attack.sql(
                        "rewrite another's scenario before scoring it",
                        "UPDATE ethics.misuse_scenario SET severity = 2, version = version + 1, changed_by = ? WHERE review_id = ?",
                        field.scene().person(Scene.REVIEWER),
                        once),
                Attack.sql("seal a review without second scores", SEAL, once),
                Attack.sql("seal a review without a discussion", SEAL, twice));
    }

    List<Attack> onTheDoors() {
        return List.of(
                Attack.sql(
                        "score a scenario without a ticket",
                        "SELECT ethics.score_scenario(?, gen_random_uuid(), (SELECT id FROM ethics.misuse_scenario WHERE review_id = ?), ?, 1, 1, 1,"
                                + " true, false, false, false, 1, '')",
                        field.org(),
                        once,
                        field.scene().person(Scene.REVIEWER)),
                Attack.sql(
                        "discuss scores without a ticket",
                        "SELECT ethics.discuss_scores(?, (SELECT id FROM ethics.misuse_scenario WHERE review_id = ?), ?, ?, '')",
                        field.org(),
                        twice,
                        field.scene().person(Scene.LEAD),
                        Scores.WHY));
    }

    private Attack second(String name, UUID review, String role) {
        return Attack.sql(
                name,
                "INSERT INTO ethics.second_score (org_id, id, scenario_id, review_id, score_number, severity, likelihood, likelihood_known,"
                        + " irreversible, vulnerable_people, wide_reach, level, blind, ticket, changed_by) SELECT org_id, gen_random_uuid(), id, review_id,"
                        + " score_number, 1, 1, true, false, false, false, 1, true, 'none', ?::uuid FROM ethics.misuse_scenario WHERE review_id = ?",
                field.scene().person(role),
                review);
    }

    private Attack discussion(String name, String role, String words) {
        return Attack.sql(
                name,
                "INSERT INTO ethics.score_discussion (org_id, second_score_id, scenario_id, review_id, body, ticket, changed_by)"
                        + " SELECT org_id, id, scenario_id, review_id, ?, 'none', ?::uuid FROM ethics.second_score WHERE review_id = ?",
                words,
                field.scene().person(role),
                twice);
    }
}
