package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.northline.it.Member;
import org.northline.it.Northline;

/**
 * Two reviews that differ in nothing but the first score of their one scenario: to everybody but its author every read of the server says the
 * same of both, byte for byte, until somebody has given the second score.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BlindScoresIT {
    private static final Map<String, Object> GRAVE =
            Map.of("severity", 5, "likelihood", 5, "aggravators", List.of("IRREVERSIBLE", "WIDE_REACH"));
    private static final Map<String, Object> LIGHT = Map.of("severity", 2, "likelihood", 2, "aggravators", List.of());
    private static final String WHY = "One of us thought of clinics, the other of hospitals.";

    private final Crew crew = new Crew();
    private final Member author = Member.with("STAKEHOLDER");
    private final ScoredReview grave = reviewScored(GRAVE);
    private final ScoredReview light = reviewScored(LIGHT);

    @BeforeAll
    void readAsTheAuthor() {
        assertThat(grave.scenario(author).getInt("inherentLevel")).isEqualTo(4);
        assertThat(light.scenario(author).getInt("inherentLevel")).isEqualTo(1);
    }

    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "/misuse-reviews/{review}",
                "/roadmap-items/{item}/gate",
                "/roadmap-items/{item}",
                "/roadmap-items/{item}/history?limit=200",
                "/audit-events?limit=200&item={item}",
                "/audit-events?limit=200&item={item}&kind=REVIEW",
                "/roadmap-items/{item}/promotion-check",
                "/misuse-reviews/{review}/statement",
                "/roadmap-items/{item}/evidence.zip"
            })
    @DisplayName("I-32 Nobody but its author is told a score that is to be given again blind:")
    void hiddenScoreIsToldByNoRead(String read) {
        for (Member reader : List.of(crew.lead, crew.reviewer, crew.leader, crew.stakeholder)) {
            assertThat(grave.told(reader, read)).isEqualTo(light.told(reader, read));
        }
    }

    @Test
    @DisplayName("I-32 Neither a refused seal nor a refused change nor what others do about the scenario tells a score")
    void hiddenScoreIsToldByNoRefusal() {
        for (Member caller : List.of(crew.lead, crew.reviewer)) {
            assertThat(grave.refusals(caller, GRAVE)).isEqualTo(light.refusals(caller, GRAVE));
        }
    }

    @Test
    @DisplayName("I-32 The export of the log withholds the score, and the salt by which it could be guessed")
    void exportWithholdsTheScore() throws IOException {
        List<String> events = exported(crew.reviewer).stream()
                .filter(line -> line.contains("\"row_id\":\"" + grave.scenario() + "\"")
                        && line.contains("\"source\":\"ethics.misuse_scenario\""))
                .toList();

        assertThat(events)
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).contains("\"salt\":\"\",\"payload\":\"\",\"payload_digest\":"));
    }

    @Test
    @DisplayName(
            "I-32 A second score is given by somebody who waits for it, and then everybody sees both, the higher one counts")
    void secondScoreUncoversBoth() {
        ScoredReview review = reviewScored(LIGHT);
        assertThat(review.scenario(crew.reviewer).getBoolean("scoring.can.score"))
                .isTrue();
        assertThat(review.scenario(author).getBoolean("scoring.can.score")).isFalse();
        assertThat(review.scenario(crew.stakeholder).getBoolean("scoring.can.score"))
                .isFalse();
        assertThat(review.inbox(crew.reviewer)).contains("Score 1 scenario without having seen the first score");
        assertThat(review.inbox(author)).noneMatch(what -> what.startsWith("Score"));
        // Up to twenty of all reviewers of the organisation are named, so perhaps not this one.
        assertThat(review.namedToScore(crew.stakeholder)).isNotEmpty().doesNotContain(author.name());

        Response given = review.score(crew.reviewer, 1, GRAVE);

        assertThat(given.statusCode()).isEqualTo(201);
        assertThat(given.jsonPath().getInt("severity")).isEqualTo(2);
        JsonPath seen = review.scenario(crew.stakeholder);
        assertThat(seen.getInt("inherentLevel")).isEqualTo(4);
        assertThat(seen.getInt("scoring.first.level")).isEqualTo(1);
        assertThat(seen.getString("scoring.first.by.name")).isEqualTo(author.name());
        assertThat(seen.getInt("scoring.second.level")).isEqualTo(4);
        assertThat(seen.getString("scoring.second.by.name")).isEqualTo(crew.reviewer.name());
        assertThat(review.review(crew.stakeholder).getInt("tier")).isEqualTo(4);
        assertThat(review.namedToScore(crew.stakeholder)).isEmpty();
        assertThat(review.inbox(crew.reviewer)).noneMatch(what -> what.startsWith("Score"));
        assertThat(review.unmet(crew.lead)).contains("DISCUSSION_MISSING").doesNotContain("SECOND_SCORE_MISSING");
        assertThat(review.history(crew.stakeholder)).contains("severity", "inherent_level");

        assertThat(review.discuss(crew.lead, "Settled.").statusCode()).isEqualTo(422);
        assertThat(review.discuss(crew.stakeholder, WHY).statusCode()).isEqualTo(409);
        assertThat(review.discuss(crew.lead, WHY).statusCode()).isEqualTo(201);
        assertThat(review.unmet(crew.lead)).doesNotContain("DISCUSSION_MISSING");
        assertThat(review.scenario(author).getString("scoring.discussion.text")).isEqualTo(WHY);
    }

    @Test
    @DisplayName("I-32 A scenario that its author rewrites hides its scores again")
    void rewritingHidesAgain() {
        ScoredReview review = reviewScored(LIGHT);
        review.score(crew.reviewer, 1, LIGHT);

        assertThat(review.rewrite(crew.lead, GRAVE).statusCode()).isEqualTo(403);
        assertThat(review.rewrite(author, GRAVE).statusCode()).isEqualTo(200);

        assertThat(review.unmet(crew.lead)).contains("SECOND_SCORE_MISSING");
        assertThat(review.scenario(crew.reviewer).getMap("")).doesNotContainKeys("severity", "inherentLevel");
        assertThat(review.history(crew.stakeholder)).doesNotContain("severity", "inherent_level");
        assertThat(review.score(crew.reviewer, 1, LIGHT).statusCode()).isEqualTo(409);
        assertThat(review.score(crew.reviewer, 2, LIGHT).statusCode()).isEqualTo(201);
    }

    @Test
    @DisplayName("I-11 The same second score under the same key is given once")
    void repeatedSecondScoreIsGivenOnce() throws Exception {
        ScoredReview review = reviewScored(LIGHT);
        String key = UUID.randomUUID().toString();

        for (int i = 0; i < 2; i++) {
            Northline.repeatable(crew.reviewer.asks(), key)
                    .body(review.second(1, LIGHT))
                    .post("/api/v1/misuse-scenarios/{id}/second-scores", review.scenario())
                    .then()
                    .statusCode(201);
        }

        assertThat(Crew.count("ethics.second_score", "scenario_id", review.scenario()))
                .isEqualTo(1);
    }

    private ScoredReview reviewScored(Map<String, Object> score) {
        return new ScoredReview(crew, author, score);
    }

    private static List<String> exported(Member reader) throws IOException {
        byte[] zip = reader.asks().accept("*/*").get("/api/v1/audit-export.zip").asByteArray();
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                if (part.getName().equals("events.ndjson")) {
                    return new String(parts.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .toList();
                }
            }
        }
        throw new IllegalStateException("the export has no events");
    }
}
