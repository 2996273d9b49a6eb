package org.northline.ethics.audit;

import static org.northline.ethics.audit.Story.LEAD;
import static org.northline.ethics.audit.Story.REVIEW;

/** What somebody does about the scores of a scenario of the review, each with the events that the gate writes of it. */
record Scoring(Deeds story) {
    /** What an honest gate writes before it seals a review of tier 2. */
    static void honest(Deeds story) {
        Scoring scoring = new Scoring(story);
        scoring.raised();
        scoring.imagined(2);
        scoring.scoredAgain(Story.REVIEWER);
        scoring.higherLevelCounts();
        scoring.discussed(LEAD, "One of us thought of clinics.");
    }

    /** From now on its scenarios are scored twice, and as many sign as before. */
    void raised() {
        story.event("INSERT", "ethics.quorum", "", "", "policy_version", 1, "tier", 2, "signers", 2, "valid_days", 365);
        for (String seat : new String[] {"MISUSE_REVIEWER", "STAKEHOLDER"}) {
            story.event(
                    "INSERT",
                    "ethics.quorum_seat",
                    "",
                    "",
                    "policy_version",
                    1,
                    "tier",
                    2,
                    "capacity",
                    seat,
                    "minimum",
                    1);
        }
        story.event("UPDATE", "ethics.misuse_review", REVIEW, LEAD, "tier", 2);
    }

    void imagined(int severity) {
        story.event(
                "INSERT",
                "ethics.misuse_scenario",
                "scenario-1",
                LEAD,
                "id",
                "scenario-1",
                "review_id",
                REVIEW,
                "kind",
                "MISUSE",
                "severity",
                severity,
                "likelihood",
                2,
                "inherent_level",
                2,
                "written_by",
                LEAD,
                "scored_by",
                LEAD,
                "score_number",
                1,
                "withdrawn",
                false);
    }

    /** Severity 4, likelihood 2, of level 3, by somebody who did not see the first score. */
    void scoredAgain(String by) {
        scoredAgain(by, 1, true);
    }

    void scoredAgain(String by, int number, boolean blind) {
        story.event(
                "INSERT",
                "ethics.second_score",
                "second-" + number,
                by,
                "id",
                "second-" + number,
                "review_id",
                REVIEW,
                "scenario_id",
                "scenario-1",
                "score_number",
                number,
                "severity",
                4,
                "likelihood",
                2,
                "level",
                3,
                "blind",
                blind);
    }

    void higherLevelCounts() {
        story.event("UPDATE", "ethics.misuse_scenario", "scenario-1", Story.REVIEWER, "inherent_level", 3);
    }

    void rewritten() {
        story.event("UPDATE", "ethics.misuse_scenario", "scenario-1", LEAD, "score_number", 2, "title", "Stalking");
    }

    void discussedAgain() {
        discussed("second-2", LEAD, "The other one thought of hospitals.");
    }

    void discussed(String by, String words) {
        discussed("second-1", by, words);
    }

    private void discussed(String score, String by, String words) {
        story.event(
                "INSERT",
                "ethics.score_discussion",
                REVIEW,
                by,
                "second_score_id",
                score,
                "scenario_id",
                "scenario-1",
                "review_id",
                REVIEW,
                "body",
                words);
    }

    void withdrawn() {
        story.event("UPDATE", "ethics.misuse_scenario", "scenario-1", LEAD, "withdrawn", true);
    }
}
