package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Items that serve key results, where that is seen, and that it never touches the gate. */
class ServingItemsIT {
    private final Member leader = Member.elsewhere();
    private String cycle;
    private String objective;

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
        String theme = leader.makes(
                "/planning-cycles/" + cycle + "/themes",
                Map.of("name", "Land", "optionId", Strategies.chosen(leader, cycle)));
        objective = leader.makes(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", leader.id(), "commitment", "COMMITTED"));
    }

    @Test
    void itemThatServesAKeyResultIsNotJudgedAnew() {
        Member owner = Member.with("PRODUCT_LEADER");
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        JsonPath item =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        String ofItem = item.getString("cycle.id");
        String ofTheme = Northline.unique("Theme");
        String itsTheme = owner.makes(
                "/planning-cycles/" + ofItem + "/themes",
                Map.of("name", ofTheme, "optionId", Strategies.chosen(owner, ofItem)));
        String itsObjective = owner.makes(
                "/planning-cycles/" + ofItem + "/objectives",
                Map.of("themeId", itsTheme, "title", "Calm", "ownerId", owner.id(), "commitment", "ASPIRATIONAL"));
        String keyResult =
                owner.makes("/objectives/" + itsObjective + "/key-results", KeyResults.inMinutes(owner, true, 0, 10));

        String link = owner.makes("/roadmap-items/" + promoted.id() + "/key-results", Map.of("keyResultId", keyResult));

        JsonPath after =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        for (String unchanged : List.of("standing", "version", "revision", "contentHash", "portfolioEntry.state")) {
            assertThat(after.<Object>get(unchanged)).as(unchanged).isEqualTo(item.get(unchanged));
        }
        JsonPath serving =
                owner.asks().get("/api/v1/objectives/{id}/items", itsObjective).jsonPath();
        assertThat(serving.getList("items.id")).containsExactly(promoted.id());
        assertThat(serving.getString("items[0].standing")).isEqualTo(item.getString("standing"));
        assertThat(serving.getBoolean("items[0].onPortfolio")).isTrue();

        owner.asks()
                .post("/api/v1/item-key-results/{id}/withdrawals", link)
                .then()
                .statusCode(204);
        assertThat(owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).<String>path("standing"))
                .isEqualTo(item.getString("standing"));
        assertThat(owner.asks()
                        .get("/api/v1/roadmap-items/{id}/history", promoted.id())
                        .jsonPath()
                        .getList("items.what", String.class))
                .anyMatch(sentence -> sentence.contains("serves a key result"))
                .anyMatch(sentence -> sentence.contains("does not serve a key result any more"));
    }

    @Test
    void lineOfSightNamesTheKeyResultsUntilTheyAreGone() {
        String product = leader.addsProduct();
        String item = leader.addsItem(cycle, product, "Wait board");
        String keyResult = keyResult();
        String link = leader.makes("/roadmap-items/" + item + "/key-results", Map.of("keyResultId", keyResult));
        List<Object> missing =
                leader.reads("/roadmap-items/" + item + "/line-of-sight").getList("missing");

        assertThat(served(item)).containsExactly(keyResult);
        assertThat(leader.reads("/roadmap-items/" + item + "/key-results").getList("items.id"))
                .containsExactly(link);
        Response twice = leader.asks()
                .body(Map.of("keyResultId", keyResult))
                .post("/api/v1/roadmap-items/{id}/key-results", item);
        assertThat(twice.statusCode()).isEqualTo(409);

        post("/item-key-results/" + link + "/withdrawals");
        assertThat(served(item)).isEmpty();
        assertThat(leader.reads("/roadmap-items/" + item + "/line-of-sight").getList("missing"))
                .as("serving no key result is no break")
                .isEqualTo(missing);
        post("/item-key-results/" + link + "/restorations");
        post("/key-results/" + keyResult + "/withdrawals");
        assertThat(served(item)).isEmpty();
        post("/key-results/" + keyResult + "/restorations");
        post("/objectives/" + objective + "/archivals");
        assertThat(served(item)).isEmpty();
        post("/objectives/" + objective + "/restorations");
        assertThat(served(item)).containsExactly(keyResult);
    }

    @Test
    void itemServesOnlyKeyResultsOfItsOwnYear() {
        String item = leader.addsItem(leader.startsCycle(), leader.addsProduct(), "Other year");

        Response refused = leader.asks()
                .body(Map.of("keyResultId", keyResult()))
                .post("/api/v1/roadmap-items/{id}/key-results", item);

        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.jsonPath().getList("errors.pointer")).containsExactly("/keyResultId");
    }

    private String keyResult() {
        return leader.makes("/objectives/" + objective + "/key-results", KeyResults.inMinutes(leader, true, 0, 10));
    }

    private List<String> served(String item) {
        return leader.reads("/roadmap-items/" + item + "/line-of-sight").getList("keyResults.id", String.class);
    }

    private void post(String path) {
        leader.asks().body(Map.of()).post("/api/v1" + path).then().statusCode(204);
    }
}
