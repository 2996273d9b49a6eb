package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is decided when a tripwire has tripped, and that the plan and the gate stay as they were. */
class TripwireDecisionIT {
    @Test
    void decisionNamesTheChangeThatWasMadeAndLetsItWatchAgain() {
        ChangingPlan changing = new ChangingPlan(20270601);
        String item = changing.adds("Wait board");
        changing.takesBaseline("Board");
        changing.costs(item, 5000);
        Member member = changing.leader();
        member.asks()
                .body(Map.of("itemIds", List.of(item), "code", "MARKET", "sentence", "A rival left."))
                .post("/api/v1/planning-cycles/{cycle}/change-reasons", changing.cycle())
                .then()
                .statusCode(201);
        String measured = member.asks()
                .get("/api/v1/planning-cycles/{cycle}/objectives", changing.cycle())
                .path("items[0].keyResults[0].id");
        Map<String, Object> input = WatchedPlan.watching(member, "ITEM", item);
        input.putAll(
                Map.of("measureKind", "KEY_RESULT", "measureId", measured, "comparison", "AT_MOST", "threshold", 30));
        String tripwire = member.makes("/planning-cycles/" + changing.cycle() + "/tripwires", input);
        Response early = decide(member, tripwire, Map.of("choice", "KEEP", "reason", "Wait."));
        assertThat(early.statusCode()).isEqualTo(409);
        member.makes(
                "/key-results/" + measured + "/check-ins",
                Map.of("checkedOn", LocalDate.now(ZoneOffset.UTC).toString(), "value", 31, "confidence", "OFF_TRACK"));

        Response hushed = member.asks().post("/api/v1/tripwires/{id}/archivals", tripwire);
        assertThat(hushed.statusCode()).isEqualTo(409);
        Map<String, Object> decision = Map.of("choice", "CHANGE", "reason", "It takes longer.", "changedItemId", item);
        assertThat(decide(member, tripwire, decision).statusCode()).isEqualTo(201);
        assertThat(decide(member, tripwire, decision).statusCode()).isEqualTo(409);

        JsonPath after = member.asks().get("/api/v1/tripwires/{id}", tripwire).jsonPath();
        assertThat(after.getString("state")).isEqualTo("WAITING");
        assertThat(after.getString("last.change.itemId")).isEqualTo(item);
        assertThat(after.getString("last.change.code")).isEqualTo("MARKET");
        assertThat(after.getDouble("last.figure")).isEqualTo(31);
        assertThat(member.asks()
                        .get("/api/v1/tripwires/{id}/decisions", tripwire)
                        .jsonPath()
                        .getList("items.reason"))
                .containsExactly("It takes longer.");
    }

    @Test
    void trippedTripwireChangesNeitherThePlanNorTheGate() {
        LinkedItem item = new LinkedItem(Member.with("PRODUCT_LEADER"));
        Member owner = item.owner();
        String vision = owner.makes("/planning-cycles/" + item.cycle() + "/visions", ofProduct(item.before(), 5));
        String metric = owner.asks().get("/api/v1/visions/{id}", vision).path("metrics[0].id");
        Map<String, Object> input = WatchedPlan.watching(owner, "ITEM", item.id());
        input.putAll(Map.of("measureKind", "METRIC", "measureId", metric, "comparison", "AT_LEAST", "threshold", 90));

        String tripwire = owner.makes("/planning-cycles/" + item.cycle() + "/tripwires", input);
        assertThat(owner.asks().get("/api/v1/tripwires/{id}", tripwire).<String>path("state"))
                .isEqualTo("TRIPPED");
        assertThat(decide(owner, tripwire, Map.of("choice", "STOP", "reason", "It does not pay."))
                        .statusCode())
                .isEqualTo(201);

        item.isNotJudgedAnew();
        assertThat(item.history()).anyMatch(sentence -> sentence.contains("set a tripwire"));
    }

    private static Response decide(Member member, String tripwire, Map<String, ?> decision) {
        return member.asks().body(decision).post("/api/v1/tripwires/{id}/decisions", tripwire);
    }

    private static Map<String, Object> ofProduct(JsonPath item, int result) {
        Map<String, Object> vision = new HashMap<>(WatchedPlan.vision(result));
        vision.put("level", "PRODUCT");
        vision.put("productId", item.getString("product.id"));
        return vision;
    }
}
