package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is not any more as it was agreed wants a reason, until one is given and as long as nothing else changes. */
class ChangeReasonIT {
    private final ChangingPlan plan = new ChangingPlan(20270403);
    private final String item = plan.adds("Wait board");
    private final String other = plan.adds("Yard map");
    private String baseline;

    @BeforeEach
    void agree() {
        baseline = plan.takesBaseline("Board");
    }

    @Test
    void nothingWantsAReasonThatIsAsAgreedOrNearlySo() {
        plan.costs(item, 1100);
        plan.costs(other, 900);
        plan.revises(item, Map.of("title", "Waiting board", "kind", "ENABLER"));

        assertThat(unexplained()).isEmpty();
        assertThat(plan.differences(baseline, null, "&kind=CHANGED").getList("items"))
                .hasSize(2);
    }

    @Test
    void eachChangeOfWhatWasAgreedIsListedUntilItHasAReason() {
        plan.costs(item, 1101);
        plan.revises(
                item,
                Map.of(
                        "startsOn",
                        "2027-02-01",
                        "horizon",
                        "LATER",
                        "productId",
                        plan.products().get(1)));
        plan.withdraws(other);
        String added = plan.adds("Added");

        assertThat(unexplained())
                .containsEntry(item, List.of("DATES", "HORIZON", "PRODUCT", "COST"))
                .containsEntry(other, List.of("WITHDRAWN"))
                .containsEntry(added, List.of("ADDED"))
                .hasSize(3);

        assertThat(give(List.of(item, other, added), "MARKET", "A rival left.").statusCode())
                .isEqualTo(201);
        assertThat(unexplained()).isEmpty();
        JsonPath differences = plan.differences(baseline, null, "");
        assertThat(differences.getList("items.reason.code")).hasSize(3).containsOnly("MARKET");
        assertThat(differences.getList("items.reason.sentence")).containsOnly("A rival left.");
    }

    @Test
    void laterChangeWantsAReasonOfItsOwn() {
        plan.costs(item, 2000);
        give(List.of(item), "ESTIMATE", null);
        plan.costs(item, 2100);
        assertThat(unexplained()).isEmpty();

        plan.costs(item, 2300);

        assertThat(unexplained()).containsEntry(item, List.of("COST"));
        JsonPath ofItem = ofItem();
        assertThat(ofItem.getString("baseline.name")).isEqualTo("Board");
        assertThat(ofItem.getList("unexplained")).containsExactly("COST");
        assertThat(ofItem.getList("items.code")).containsExactly("ESTIMATE");
    }

    @Test
    void nextBaselineIsWhatCountsFromThenOn() {
        plan.costs(item, 2000);
        give(List.of(item), "ESTIMATE", null);
        plan.withdraws(other);
        String second = plan.takesBaseline("Board of June");

        assertThat(unexplained()).isEmpty();
        assertThat(plan.differences(baseline, second, "&kind=CHANGED").getList("items.reason.code"))
                .containsExactly("ESTIMATE");
        plan.costs(item, 1000);
        assertThat(unexplained()).containsEntry(item, List.of("COST"));
        assertThat(plan.differences(second, null, "").getList("items.reason")).containsOnlyNulls();
    }

    @Test
    void refusalsPointAtTheirField() {
        plan.costs(item, 2000);

        assertThat(pointers(give(List.of(item), "OTHER", " "))).containsExactly("/sentence");
        assertThat(pointers(give(List.of(item, other), null, "x".repeat(301))))
                .containsExactly("/itemIds/1", "/code", "/sentence");
        assertThat(pointers(give(List.of(), "MARKET", null))).containsExactly("/itemIds");
        assertThat(give(List.of(item), "WEATHER", null).statusCode()).isEqualTo(400);
        assertThat(unexplained()).containsOnlyKeys(item);
    }

    @Test
    void managerExplainsOwnProductsOnly() {
        plan.costs(item, 2000);
        Member manager = plan.leader().adds("PRODUCT_MANAGER:" + plan.products().get(0));
        Member foreign = plan.leader().adds("PRODUCT_MANAGER:" + plan.products().get(1));
        Map<String, Object> body = Map.of("itemIds", List.of(item), "code", "CUSTOMER");
        String path = "/api/v1/planning-cycles/" + plan.cycle() + "/change-reasons";

        assertThat(foreign.asks().body(body).post(path).statusCode()).isEqualTo(403);
        assertThat(manager.asks().body(body).post(path).statusCode()).isEqualTo(201);
        assertThat(foreign.asks()
                        .get("/api/v1/roadmap-items/{id}/change-reasons", item)
                        .jsonPath()
                        .getBoolean("mayExplain"))
                .isFalse();
    }

    @Test
    void reasonIsNoChangeOfTheItem() {
        plan.costs(item, 2000);
        String before =
                plan.leader().asks().get("/api/v1/roadmap-items/{id}", item).asString();

        give(List.of(item), "MARKET", null);

        assertThat(plan.leader().asks().get("/api/v1/roadmap-items/{id}", item).asString())
                .isEqualTo(before);
    }

    private Map<String, List<String>> unexplained() {
        Map<String, List<String>> found = new HashMap<>();
        List<Map<String, Object>> rows =
                plan.get("/unexplained-changes?limit=200").getList("items");
        rows.forEach(row -> found.put((String) row.get("itemId"), fields(row)));
        return found;
    }

    @SuppressWarnings("unchecked")
    private static List<String> fields(Map<String, Object> row) {
        return (List<String>) row.get("fields");
    }

    private Response give(List<String> items, String code, String sentence) {
        Map<String, Object> body = new HashMap<>(Map.of("itemIds", items));
        body.put("code", code);
        body.put("sentence", sentence);
        return plan.leader().asks().body(body).post("/api/v1/planning-cycles/{cycle}/change-reasons", plan.cycle());
    }

    private JsonPath ofItem() {
        return plan.leader()
                .asks()
                .get("/api/v1/roadmap-items/{id}/change-reasons", item)
                .jsonPath();
    }

    private static List<String> pointers(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.jsonPath().getList("errors.pointer");
    }
}
