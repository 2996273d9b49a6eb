package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** All items of a cycle at once, beside the same items one by one. */
class TimelineIT {
    private static final List<String> AS_ON_ITS_PAGE =
            List.of("number", "title", "kind", "horizon", "startsOn", "endsOn", "standing", "changedAt", "version");

    private final Member leader = Member.elsewhere();
    private String cycle;

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
    }

    @Test
    void eachItemIsWhatItsOwnPageSays() {
        String option = Strategies.chosen(leader, cycle);
        String theme = make("/planning-cycles/" + cycle + "/themes", Map.of("name", "Trust", "optionId", option));
        String team = make("/teams", Map.of("name", Northline.unique("Crew")));
        for (int number = 0; number < 5; number++) {
            Map<String, Object> input = Items.complete(cycle, leader.addsProduct(), "Item " + number);
            if (number % 2 == 0) {
                input.put("themeId", theme);
                input.put("startsOn", "2027-0" + (number + 1) + "-01");
                input.put("endsOn", "2027-09-30");
            }
            String item = make("/roadmap-items", input);
            if (number < 3) {
                make(
                        "/roadmap-items/" + item + "/team-efforts",
                        Map.of("teamId", team, "low", 1, "likely", 2, "high", 3));
            }
        }

        JsonPath timeline = timeline("?limit=5000").jsonPath();

        List<Map<String, Object>> rows = timeline.getList("items");
        assertThat(rows).hasSize(5);
        for (Map<String, Object> row : rows) {
            JsonPath item = item((String) row.get("id")).jsonPath();
            AS_ON_ITS_PAGE.forEach(field -> assertThat(row.get(field)).as(field).isEqualTo(item.get(field)));
            assertThat(row.get("productId")).isEqualTo(item.get("product.id"));
            assertThat(row.get("themeId")).isEqualTo(item.get("theme.id"));
            assertThat(row.get("ownerId")).isEqualTo(item.get("owner.id"));
            assertThat(row.get("onPortfolio")).isEqualTo(item.get("portfolioEntry") != null);
            assertThat(name(timeline, "products", row.get("productId"))).isEqualTo(item.get("product.name"));
            assertThat(name(timeline, "people", row.get("changedBy"))).isEqualTo(item.get("changedBy"));
        }
        assertThat(timeline.getList("items.teamIds"))
                .containsExactly(List.of(team), List.of(team), List.of(team), List.of(), List.of());
        assertThat(timeline.getString("themes[0].strategyId")).isEqualTo(option);
        assertThat(timeline.getString("strategies[0].id")).isEqualTo(option);
    }

    @Test
    void whatAnItemNeedsIsToldAndWithdrawnItemsAreNot() {
        String product = leader.addsProduct();
        String needed = leader.addsItem(cycle, product, "Needed");
        String item = leader.addsItem(cycle, product, "Needing");
        String gone = leader.addsItem(cycle, product, "Gone");
        for (String other : List.of(needed, gone)) {
            make("/roadmap-items/" + item + "/dependencies", Map.of("kind", "DEPENDS_ON", "otherItemId", other));
        }
        make("/roadmap-items/" + gone + "/withdrawals", Map.of());

        JsonPath timeline = timeline("?limit=5000").jsonPath();

        assertThat(timeline.getList("items.id")).containsExactly(needed, item);
        assertThat(timeline.getList("needs")).containsExactly(Map.of("itemId", item, "neededId", needed));
    }

    @Test
    void everyPageGoesOnWhereTheOneBeforeEnded() {
        String product = leader.addsProduct();
        List<String> items = List.of("A", "B", "C", "D", "E").stream()
                .map(title -> leader.addsItem(cycle, product, title))
                .toList();

        List<String> met = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = timeline("?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .jsonPath();
            met.addAll(page.getList("items.id"));
            cursor = page.get("nextCursor");
        }

        assertThat(met).isEqualTo(items);
        leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/timeline-items?limit=5001", cycle)
                .then()
                .statusCode(422);
    }

    @Test
    void whoKnowsItAlreadyIsToldThatNothingChangedUntilSomethingDoes() {
        String item = leader.addsItem(cycle, leader.addsProduct(), "Watched");
        String tag = timeline("?limit=5000").header("ETag");

        Response again = ifNot(tag);
        moved(item, "2027-02-01", "2027-03-31");
        Response changed = ifNot(tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asByteArray()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.jsonPath().getString("items[0].startsOn")).isEqualTo("2027-02-01");
        assertThat(changed.header("ETag")).isNotEqualTo(tag);
    }

    /** Dates are no fact that the gate judges; else a move would have to ask what the edit page asks. */
    @Test
    void moveCostsNoClearance() {
        Member owner = Member.with("PRODUCT_LEADER");
        PromotedItem item = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        Response before = owner.asks().get("/api/v1/roadmap-items/{id}", item.id());

        JsonPath change = move(owner, before, "2027-05-01", "2027-07-31").jsonPath();

        assertThat(change.getMap("consequence"))
                .isEqualTo(Map.of("material", false, "removedFromPortfolio", false, "caseInvalidated", false));
        assertThat(change.getString("item.contentHash")).isEqualTo(before.path("contentHash"));
        JsonPath row = owner.asks()
                .get("/api/v1/planning-cycles/{cycle}/timeline-items", before.<String>path("cycle.id"))
                .jsonPath();
        assertThat(row.getString("items[0].standing")).isEqualTo("CLEARED");
        assertThat(row.getBoolean("items[0].onPortfolio")).isTrue();
    }

    private void moved(String item, String start, String end) {
        move(leader, item(item), start, end).then().statusCode(200);
    }

    /** As the timeline does it: everything as it is, with other dates. */
    private static Response move(Member mover, Response seen, String start, String end) {
        JsonPath item = seen.jsonPath();
        Map<String, Object> input = Items.complete(item.get("cycle.id"), item.get("product.id"), item.get("title"));
        input.replaceAll((field, value) -> item.get(field) == null ? value : item.get(field));
        input.put("startsOn", start);
        input.put("endsOn", end);
        return mover.asks()
                .header("If-Match", seen.header("ETag"))
                .body(input)
                .put("/api/v1/roadmap-items/{id}", item.<String>get("id"));
    }

    private static String name(JsonPath timeline, String list, Object id) {
        return timeline.getString(list + ".find { it.id == '" + id + "' }.name");
    }

    private Response timeline(String query) {
        Response answer = leader.asks().get("/api/v1/planning-cycles/{cycle}/timeline-items" + query, cycle);
        answer.then().statusCode(200);
        return answer;
    }

    private Response ifNot(String tag) {
        return leader.asks()
                .header("If-None-Match", tag)
                .get("/api/v1/planning-cycles/{cycle}/timeline-items?limit=5000", cycle);
    }

    private Response item(String id) {
        return leader.asks().get("/api/v1/roadmap-items/{id}", id);
    }

    private String make(String path, Map<String, ?> body) {
        return leader.asks()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
