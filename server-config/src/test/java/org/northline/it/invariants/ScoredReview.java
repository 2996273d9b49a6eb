package org.northline.it.invariants;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.northline.it.Member;
import org.northline.it.Reviews;

/** A review of tier 2 with one scenario, one promise against it, and nothing else. */
final class ScoredReview {
    private final Crew crew;
    private final Member author;
    private final String item;
    private final String review;
    private final String scenario;

    ScoredReview(Crew crew, Member author, Map<String, Object> score) {
        this.crew = crew;
        this.author = author;
        item = crew.item("Wait board");
        review = Reviews.start(crew.lead, item);
        crew.lead
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("state", "DO_NOT_KNOW"))
                .put("/api/v1/misuse-reviews/{review}/answers/TR-01", review)
                .then()
                .statusCode(200);
        assertThat(review(crew.lead).getInt("tier")).isEqualTo(2);
        scenario = author.asks()
                .body(story(score))
                .post("/api/v1/misuse-reviews/{review}/scenarios", review)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        author.asks()
                .body(Map.of(
                        "text", "Show no names",
                        "ownerId", author.id(),
                        "dueOn", "2099-01-01",
                        "measure", "No name is shown",
                        "blocks", "LAUNCH",
                        "residualSeverity", score.get("severity"),
                        "residualLikelihood", score.get("likelihood")))
                .post("/api/v1/misuse-scenarios/{id}/mitigations", scenario)
                .then()
                .statusCode(201);
    }

    private Map<String, Object> story(Map<String, Object> score) {
        Map<String, Object> story = new TreeMap<>(score);
        story.putAll(Map.of(
                "kind", "MISUSE",
                "title", "Ranking drivers",
                "actor", "A depot",
                "victims", "Drivers",
                "guidelines", List.of(3)));
        return story;
    }

    Map<String, Object> second(int number, Map<String, Object> score) {
        Map<String, Object> second = new TreeMap<>(score);
        second.put("number", number);
        return second;
    }

    Response score(Member scorer, int number, Map<String, Object> score) {
        return scorer.asks().body(second(number, score)).post("/api/v1/misuse-scenarios/{id}/second-scores", scenario);
    }

    Response discuss(Member writer, String words) {
        return writer.asks()
                .body(Map.of("text", words))
                .post("/api/v1/misuse-scenarios/{id}/score-discussions", scenario);
    }

    Response rewrite(Member writer, Map<String, Object> score) {
        return writer.asks()
                .header("If-Match", "\"" + scenario(writer).getInt("version") + "\"")
                .body(story(score))
                .put("/api/v1/misuse-scenarios/{id}", scenario);
    }

    String scenario() {
        return scenario;
    }

    JsonPath review(Member reader) {
        return reader.asks().get("/api/v1/misuse-reviews/{review}", review).jsonPath();
    }

    JsonPath scenario(Member reader) {
        return review(reader).setRootPath("scenarios[0]");
    }

    List<String> unmet(Member reader) {
        return review(reader).getList("unmet.code");
    }

    List<String> history(Member reader) {
        return reader.asks()
                .get("/api/v1/roadmap-items/{item}/history?limit=200", item)
                .jsonPath()
                .getList("items.changes.flatten().field");
    }

    /** Whom the item's page names for the second score; nobody when none is waited for. */
    List<String> namedToScore(Member reader) {
        return reader
                .asks()
                .get("/api/v1/roadmap-items/{item}/gate", item)
                .jsonPath()
                .getList("nextSteps", Map.class)
                .stream()
                .filter(step -> step.get("what").toString().startsWith("Give the second score"))
                .flatMap(step -> ((List<?>) step.get("who")).stream())
                .map(person -> ((Map<?, ?>) person).get("name").toString())
                .toList();
    }

    List<String> inbox(Member reader) {
        return reader.asks()
                .get("/api/v1/gate-inbox")
                .jsonPath()
                .getList("items.findAll { it.itemId == '" + item + "' }.what");
    }

    /** Without what two reviews differ in by themselves. */
    String told(Member reader, String read) {
        return alike(reader.asks()
                .accept("*/*")
                .get("/api/v1" + read.replace("{review}", review).replace("{item}", item)));
    }

    List<String> refusals(Member caller, Map<String, Object> another) {
        List<String> told = new ArrayList<>();
        for (String verdict : List.of("PROCEED", "PROCEED_WITH_CONDITIONS", "STOP")) {
            told.add(alike(caller.asks()
                    .body(Map.of("verdict", verdict))
                    .post("/api/v1/misuse-reviews/{review}/seals", review)));
        }
        told.add(alike(caller.asks()
                .header("If-Match", "\"99\"")
                .body(story(another))
                .put("/api/v1/misuse-scenarios/{id}", scenario)));
        told.add(alike(caller.asks()
                .body(Map.of("choice", "MITIGATE", "reason", "It can be."))
                .put("/api/v1/misuse-scenarios/{id}/disposition", scenario)));
        told.add(alike(caller.asks().header("If-Match", "\"99\"").delete("/api/v1/misuse-scenarios/{id}", scenario)));
        told.add(alike(rewrite(caller, another)));
        return told;
    }

    /** Answers of one screening are written in any order. */
    private String alike(Response answer) {
        String masked = answer.asString()
                .replaceAll("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}", "id")
                .replaceAll("[0-9a-f]{64}", "hash")
                .replaceAll("RM-\\d+-\\d+", "number")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+(Z|\\+00:00)", "then")
                .replaceAll("\"(id|instance|nextCursor)\":\"\\d+\"", "\"$1\":\"n\"")
                .replaceAll("\"number_serial\",\"after\":\"\\d+\"", "serial");
        return answer.statusCode()
                + Stream.of(masked.split("(?=\\{\"id\":\"n\")")).sorted().collect(Collectors.joining());
    }
}
