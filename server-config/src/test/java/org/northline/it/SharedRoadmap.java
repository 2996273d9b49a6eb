package org.northline.it;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;

/** A cycle with an item on the portfolio roadmap, and links that show it to people without an account. */
abstract class SharedRoadmap {
    private static final SecureRandom RANDOM = new SecureRandom();
    static final String SECRET_COST = "7654321";

    static final Member leader = Member.with("PRODUCT_LEADER");
    static final Member lead = Member.with("MISUSE_REVIEWER");
    static final Member reviewer = Member.with("MISUSE_REVIEWER");
    static final Member stakeholder = Member.with("STAKEHOLDER");
    static String cycle;
    static String product;
    static String item;
    static String title;

    @BeforeAll
    static void promote() {
        cycle = leader.startsCycle();
        product = leader.addsProduct();
        title = Northline.unique("Shown");
        item = promoted(title);
        leader.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "cost", Map.of("amount", SECRET_COST, "currency", "EUR"), "impact", "HIGH", "mandatory", false))
                .put("/api/v1/roadmap-items/{item}/estimate", item)
                .then()
                .statusCode(200);
    }

    static JsonPath link(String... changes) {
        Map<String, Object> body =
                new HashMap<>(Map.of("audience", "The board", "expiresOn", inDays(30), "lanes", "PRODUCT"));
        for (int at = 0; at < changes.length; at += 2) {
            body.put(changes[at], Boolean.valueOf(changes[at + 1]));
        }
        return leader.asks()
                .body(body)
                .post("/api/v1/planning-cycles/{cycle}/share-links", cycle)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    static String token(JsonPath link) {
        return link.getString("token");
    }

    static String guess() {
        byte[] bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static String inDays(int days) {
        return LocalDate.now(ZoneOffset.UTC).plusDays(days).toString();
    }

    /** Somebody without a session, in a browser that sends no header of ours. */
    static Response ask(String path) {
        return given().baseUri(Northline.url().toString())
                .urlEncodingEnabled(false)
                .get("/api/v1" + path);
    }

    static Response opened(String token) {
        Response answer = ask("/shared-roadmaps/" + token);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer;
    }

    static String promoted(String name) {
        Map<String, Object> input = Items.complete(cycle, product, name);
        int year = leader.asks().get("/api/v1/planning-cycles/{id}", cycle).path("year");
        input.put("startsOn", year + "-02-01");
        input.put("endsOn", year + "-11-30");
        String id = leader.asks()
                .body(input)
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        PromotedItem.of(id, leader, lead, reviewer, stakeholder);
        return id;
    }
}
