package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

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
        LinkedItem item = new LinkedItem(Member.with("PRODUCT_LEADER"));
        Member owner = item.owner();
        String itsTheme = owner.makes(
                "/planning-cycles/" + item.cycle() + "/themes",
                Map.of("name", Northline.unique("Theme"), "optionId", Strategies.chosen(owner, item.cycle())));
        String itsObjective = owner.makes(
                "/planning-cycles/" + item.cycle() + "/objectives",
                Map.of("themeId", itsTheme, "title", "Calm", "ownerId", owner.id(), "commitment", "ASPIRATIONAL"));
        String keyResult =
                owner.makes("/objectives/" + itsObjective + "/key-results", KeyResults.inMinutes(owner, true, 0, 10));

        String link = item.links("key-results", Map.of("keyResultId", keyResult));

        item.isNotJudgedAnew();
        item.isListedBy("/objectives/" + itsObjective + "/items");
        item.isUnlinkedBy("/item-key-results/" + link);
        assertThat(item.history())
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
