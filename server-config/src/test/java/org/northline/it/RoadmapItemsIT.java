package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class RoadmapItemsIT {
    private static Member leader;
    private static String cycle;
    private static String product;

    @BeforeAll
    static void plan() {
        leader = Member.with("PRODUCT_LEADER");
        cycle = leader.startsCycle();
        product = leader.addsProduct();
    }

    @Test
    void itemGetsTheNextNumberOfItsYear() {
        String own = leader.startsCycle();
        JsonPath first = get(leader.addsItem(own, product, "First"));
        JsonPath second = get(leader.addsItem(own, product, "Second"));

        assertThat(first.getString("number")).matches("RM-\\d{4}-001");
        assertThat(second.getString("number")).endsWith("-002");
        assertThat(first.getInt("revision")).isEqualTo(1);
        assertThat(first.getString("contentHash")).matches("[0-9a-f]{64}");
        assertThat(first.getString("standing")).isEqualTo("DRAFT");
        assertThat(first.getString("owner.id")).isEqualTo(leader.id());
    }

    @Test
    void everyProblemOfAnItemStandsAtItsField() {
        Map<String, Object> input = Items.input(cycle, UUID.randomUUID().toString(), " ");
        input.put("payer", "x".repeat(1001));
        input.put("startsOn", "2027-02-01");
        input.put("endsOn", "2027-01-01");

        Response answer = leader.asks().body(input).post("/api/v1/roadmap-items");

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.jsonPath().getList("errors.pointer", String.class))
                .containsExactlyInAnyOrder("/title", "/payer", "/endsOn", "/productId");
    }

    @Test
    void unknownFieldIsRefusedEvenWhenTheColumnExists() {
        for (String field : List.of("contentHash", "revision", "number", "version", "withdrawnAt", "standing")) {
            Map<String, Object> input = Items.input(cycle, product, "Title");
            input.put(field, 1);

            assertThat(leader.asks().body(input).post("/api/v1/roadmap-items").statusCode())
                    .as(field)
                    .isEqualTo(400);
        }
    }

    @Test
    void changeNeedsTheVersionThatWasSeen() {
        String id = leader.addsItem(cycle, product, "Before");
        Map<String, Object> input = Items.input(cycle, product, "After");

        Response blind = leader.asks().body(input).put("/api/v1/roadmap-items/{id}", id);
        Response first = change(id, 1, input);
        Response stale = change(id, 1, Items.input(cycle, product, "Overtaken"));

        assertThat(blind.statusCode()).isEqualTo(428);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.header("ETag")).isEqualTo("\"" + first.jsonPath().getInt("item.version") + "\"");
        assertThat(stale.statusCode()).isEqualTo(412);
        assertThat(stale.jsonPath().getString("current.title")).isEqualTo("After");
        assertThat(get(id).getString("title")).isEqualTo("After");
    }

    @Test
    void materialChangeMakesARevisionAndSaysSo() {
        String id = leader.addsItem(cycle, product, "Before");
        JsonPath before = get(id);
        Map<String, Object> input = Items.input(cycle, product, "Before");
        input.put("dataCategories", "Location of phones");

        JsonPath answer = change(id, 1, input).jsonPath();

        assertThat(answer.getBoolean("consequence.material")).isTrue();
        assertThat(answer.getBoolean("consequence.removedFromPortfolio")).isFalse();
        assertThat(answer.getInt("item.revision")).isEqualTo(2);
        assertThat(answer.getString("item.contentHash")).isNotEqualTo(before.getString("contentHash"));
    }

    @Test
    void changeOfPlanDatesKindOrOwnerIsNotMaterial() {
        String id = leader.addsItem(cycle, product, "Same");
        String hash = get(id).getString("contentHash");
        Map<String, Object> input = Items.input(cycle, product, "Same");
        input.put("kind", "OUTCOME");
        input.put("horizon", "NOW");
        input.put("startsOn", "2027-01-01");
        input.put("endsOn", "2027-03-31");
        input.put("ownerId", Member.with("STAKEHOLDER").id());

        JsonPath answer = change(id, 1, input).jsonPath();

        assertThat(answer.getBoolean("consequence.material")).isFalse();
        assertThat(answer.getInt("item.revision")).isEqualTo(1);
        assertThat(answer.getString("item.contentHash")).isEqualTo(hash);
        assertThat(answer.getInt("item.version")).isEqualTo(2);
    }

    @Test
    void withdrawnItemLeavesTheListsAndNeverChangesAgain() {
        String id = leader.addsItem(cycle, product, Northline.unique("Withdrawn"));

        int withdrawal =
                leader.asks().post("/api/v1/roadmap-items/{id}/withdrawals", id).statusCode();
        Response change = change(id, get(id).getInt("version"), Items.input(cycle, product, "Back"));

        assertThat(withdrawal).isEqualTo(201);
        assertThat(change.statusCode()).isEqualTo(409);
        assertThat(get(id).getString("withdrawnAt")).isNotNull();
        assertThat(leader.seesTitles(cycle)).doesNotContain(get(id).getString("title"));
    }

    @Test
    void managerEditsOwnProductsAndNoOthers() {
        String other = leader.addsProduct();
        Member manager = Member.with("PRODUCT_MANAGER:" + product);
        String id = leader.addsItem(cycle, other, "Not theirs");

        assertThat(manager.asks()
                        .body(Items.input(cycle, product, "Own"))
                        .post("/api/v1/roadmap-items")
                        .statusCode())
                .isEqualTo(201);
        assertThat(manager.asks()
                        .body(Items.input(cycle, other, "Other"))
                        .post("/api/v1/roadmap-items")
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.asks()
                        .header("If-Match", "\"1\"")
                        .body(Items.input(cycle, product, "Taken over"))
                        .put("/api/v1/roadmap-items/{id}", id)
                        .statusCode())
                .isEqualTo(403);
        assertThat(manager.asks()
                        .get("/api/v1/roadmap-items/{id}", id)
                        .jsonPath()
                        .getBoolean("can.edit"))
                .isFalse();
    }

    @Test
    void administratorIsNoEditor() {
        assertThat(Northline.asAdmin()
                        .body(Items.input(cycle, product, "No"))
                        .post("/api/v1/roadmap-items")
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void repeatedRequestAddsOneItem() {
        String own = leader.startsCycle();
        String key = UUID.randomUUID().toString();
        Map<String, Object> input = Items.input(own, product, "Once");

        Response first = withKey(key, input);
        Response again = withKey(key, input);
        Response other = withKey(key, Items.input(own, product, "Other"));

        assertThat(again.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
        assertThat(other.statusCode()).isEqualTo(422);
        assertThat(leader.seesTitles(own)).containsExactly("Once");
    }

    @Test
    void lineOfSightNamesWhatIsMissing() {
        String id = leader.addsItem(cycle, product, "Alone");

        JsonPath line = leader.asks()
                .get("/api/v1/roadmap-items/{id}/line-of-sight", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<String> orphans = leader.asks()
                .queryParam("limit", 200)
                .get("/api/v1/planning-cycles/{id}/orphans", cycle)
                .then()
                .statusCode(200)
                .extract()
                .path("items.id");

        assertThat(line.getList("missing", String.class))
                .first()
                .isEqualTo("The item belongs to no theme: choose the one it serves.");
        assertThat(line.getList("visions")).isEmpty();
        assertThat(orphans).contains(id);
    }

    @Test
    void promotionIsBlockedWithAllReasonsAndTheQuestionGivesTheSame() {
        String id = leader.addsItem(cycle, product, "Not reviewed");

        JsonPath check = leader.asks()
                .get("/api/v1/roadmap-items/{id}/promotion-check", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        Response promotion = leader.asks().post("/api/v1/roadmap-items/{id}/promotions", id);

        assertThat(check.getBoolean("promotable")).isFalse();
        assertThat(check.getList("reasons.code", String.class)).contains("NO_REVIEW", "ITEM_INCOMPLETE");
        assertThat(promotion.statusCode()).isEqualTo(409);
        assertThat(promotion.contentType()).startsWith("application/problem+json");
        assertThat(promotion.jsonPath().getString("type")).isEqualTo("/problems/promotion-blocked");
        assertThat(promotion.jsonPath().getList("reasons")).isEqualTo(check.getList("reasons"));
        assertThat(check.getList("reasons.whatToDo", String.class)).allMatch(sentence -> !sentence.isBlank());
    }

    @Test
    void portfolioRoadmapShowsTheQuartersOfTheCycle() {
        JsonPath roadmap = leader.asks()
                .queryParam("cycle", cycle)
                .queryParam("limit", 5000)
                .get("/api/v1/portfolio-roadmap")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();

        assertThat(roadmap.getList("quarters")).hasSize(4);
        assertThat(roadmap.getList("entries")).isEmpty();
        assertThat(roadmap.getList("products.id", String.class)).contains(product);
    }

    @Test
    void itemThatIsNotOnThePortfolioCannotBeTakenOff() {
        String id = leader.addsItem(cycle, product, "Never there");

        assertThat(leader.asks()
                        .body(Map.of("reason", "Plans changed"))
                        .post("/api/v1/roadmap-items/{id}/removals", id)
                        .statusCode())
                .isEqualTo(409);
        assertThat(leader.asks()
                        .body(Map.of("reason", " "))
                        .post("/api/v1/roadmap-items/{id}/removals", id)
                        .statusCode())
                .isEqualTo(422);
    }

    private static Response withKey(String key, Map<String, Object> input) {
        return Northline.repeatable(leader.asks(), key).body(input).post("/api/v1/roadmap-items");
    }

    private static Response change(String id, int version, Map<String, Object> input) {
        return leader.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(input)
                .put("/api/v1/roadmap-items/{id}", id);
    }

    private static JsonPath get(String id) {
        return leader.asks()
                .get("/api/v1/roadmap-items/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
