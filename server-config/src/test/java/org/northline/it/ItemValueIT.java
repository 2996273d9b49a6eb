package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What items are worth, recomputed from its three factors, and that it asks nothing of the gate. */
class ItemValueIT {
    private static final Map<String, String> IMPACTS =
            Map.of("MASSIVE", "3", "HIGH", "2", "MEDIUM", "1", "LOW", "0.5", "MINIMAL", "0.25");
    private static final Map<String, String> CONFIDENCES = Map.of("HIGH", "1", "MEDIUM", "0.8", "LOW", "0.5");

    private final Member leader = Member.elsewhere();
    private final String cycle = leader.startsCycle();
    private final String product = leader.addsProduct();
    private final String option = Strategies.chosen(leader, cycle);
    private final String theme = leader.asks()
            .body(Map.of("name", "Worth", "optionId", option))
            .post("/api/v1/planning-cycles/{cycle}/themes", cycle)
            .path("id");

    @Test
    void valueIsScoreTimesImpactTimesConfidenceForEveryStepOfBothScales() {
        BigDecimal score = new BigDecimal(leader.asks()
                .get("/api/v1/strategy-options/{id}", option)
                .jsonPath()
                .getString("score.value"));
        IMPACTS.forEach((impact, factor) -> CONFIDENCES.forEach((confidence, share) -> {
            JsonPath estimate = estimate(item(theme), Map.of("impact", impact, "confidence", confidence));

            int expected = score.multiply(new BigDecimal(factor))
                    .multiply(new BigDecimal(share))
                    .multiply(BigDecimal.valueOf(100))
                    .setScale(0, RoundingMode.HALF_EVEN)
                    .intValueExact();
            assertThat(estimate.getInt("value.points"))
                    .as(impact + " " + confidence)
                    .isEqualTo(expected);
            assertThat(estimate.getList("value.missing")).isEmpty();
        }));
    }

    @Test
    void whatIsMissingIsNamedUntilAllThreeAreGiven() {
        JsonPath loose = estimate(item(null), Map.of("impact", "HIGH"));
        assertThat(loose.getList("value.missing")).containsExactly("THEME", "CONFIDENCE");
        assertThat(loose.<Object>get("value.points")).isNull();

        leader.asks()
                .header(
                        "If-Match",
                        leader.asks()
                                .get("/api/v1/planning-cycles/{c}/scorecard", cycle)
                                .header("ETag"))
                .body(Map.of("criteria", List.of(Map.of("name", "A new one", "weight", 100, "direction", "BENEFIT"))))
                .put("/api/v1/planning-cycles/{c}/scorecard", cycle)
                .then()
                .statusCode(200);

        JsonPath unscored = estimate(item(theme), Map.of("impact", "HIGH", "confidence", "LOW"));
        assertThat(unscored.getList("value.missing")).containsExactly("SCORE");
    }

    @Test
    void valuesFollowPageByPageInEveryOrderAndWhatLacksTheFigureStandsLast() {
        for (String impact : IMPACTS.keySet()) {
            estimate(
                    item(theme),
                    Map.of("impact", impact, "confidence", "HIGH", "cost", money("1000"), "mandatory", false));
        }
        estimate(item(theme), Map.of("cost", money("0")));
        item(null);

        for (String sort : List.of("NUMBER", "TITLE", "VALUE", "COST", "VALUE_PER_COST")) {
            for (boolean descending : List.of(false, true)) {
                String order = "?sort=" + sort + "&descending=" + descending;
                List<String> whole = values(order + "&limit=200").getList("items.item.id");
                assertThat(whole).hasSize(7);
                assertThat(walked(order)).as(order).containsExactlyElementsOf(whole);
            }
        }
        JsonPath best = values("?sort=VALUE&descending=true");
        assertThat(best.getList("items.impact").subList(0, 2)).containsExactly("MASSIVE", "HIGH");
        assertThat(best.<Object>get("items[6].value.points")).isNull();
        assertThat(values("?sort=VALUE").<Object>get("items[6].value.points")).isNull();
        assertThat(best.getInt("count")).isEqualTo(7);
        assertThat(best.getInt("valued")).isEqualTo(5);
        assertThat(best.getInt("costed")).isEqualTo(6);
    }

    @Test
    void estimateIsNoChangeOfAPromotedItem() {
        Member owner = Member.with("PRODUCT_LEADER");
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        JsonPath item =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        Map<String, Object> everything = new HashMap<>(Map.of(
                "cost",
                money("5000"),
                "impact",
                "MASSIVE",
                "confidence",
                "HIGH",
                "mandatory",
                true,
                "mandatoryReason",
                "The law asks for it.",
                "earliestQuarter",
                2,
                "latestQuarter",
                3));

        Response given = owner.asks()
                .header("If-Match", "\"0\"")
                .body(everything)
                .put("/api/v1/roadmap-items/{id}/estimate", promoted.id());

        JsonPath after =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        assertThat(given.statusCode()).isEqualTo(200);
        assertThat(after.getString("standing"))
                .as("an estimate is no change of the item")
                .isEqualTo(item.getString("standing"));
        assertThat(after.getLong("version")).isEqualTo(item.getLong("version"));
        assertThat(after.getString("contentHash")).isEqualTo(item.getString("contentHash"));
        assertThat(after.getString("portfolioEntry.state")).isEqualTo("ACTIVE");
    }

    @Test
    void mandatoryItemPassesTheGateNoMoreThanAnyOther() {
        String item = item(theme);
        estimate(item, Map.of("mandatory", true, "mandatoryReason", "The law asks for it."));

        Response refused = leader.asks().body(Map.of()).post("/api/v1/roadmap-items/{id}/promotions", item);

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("type")).isEqualTo("/problems/promotion-blocked");
    }

    private List<String> walked(String order) {
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = values(order + "&limit=2" + cursor);
            seen.addAll(page.getList("items.item.id", String.class));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        return seen;
    }

    private JsonPath values(String query) {
        return leader.asks()
                .get("/api/v1/planning-cycles/" + cycle + "/item-values" + query)
                .jsonPath();
    }

    private String item(String ofTheme) {
        Map<String, Object> input = Items.input(cycle, product, Northline.unique("Worth"));
        input.put("themeId", ofTheme);
        return leader.asks()
                .body(input)
                .post("/api/v1/roadmap-items")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private JsonPath estimate(String item, Map<String, ?> given) {
        Map<String, Object> body = new HashMap<>(Map.of("mandatory", false));
        body.putAll(given);
        return leader.asks()
                .header("If-Match", "\"0\"")
                .body(body)
                .put("/api/v1/roadmap-items/{id}/estimate", item)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }
}
