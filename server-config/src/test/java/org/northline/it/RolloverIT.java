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

/** What goes over into the next plan, once, as new parts; and that no clearance ever travels. */
class RolloverIT {
    private final Member leader = Member.elsewhere();
    // Cycles are started from the last free year on.
    private final String next = leader.startsCycle();
    private final String cycle = leader.startsCycle();
    private final String product = leader.addsProduct();

    @Test
    void clearanceNeverTravels() {
        Member owner = Member.with("PRODUCT_LEADER");
        String later = owner.startsCycle();
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        JsonPath before = item(owner, promoted.id());

        carry(owner, before.getString("cycle.id"), Map.of("toCycleId", later, "itemIds", List.of(promoted.id())));

        JsonPath family = read(owner, "/roadmap-items/" + promoted.id() + "/origin");
        String copy = family.getString("copies[0].id");
        JsonPath carried = item(owner, copy);
        assertThat(carried.getString("title")).isEqualTo(before.getString("title"));
        assertThat(carried.getString("contentHash"))
                .as("the same text for the gate, and yet another item")
                .isEqualTo(before.getString("contentHash"));
        assertThat(carried.getString("standing")).isEqualTo("DRAFT");
        assertThat(carried.<Object>get("portfolioEntry")).isNull();
        assertThat(read(owner, "/roadmap-items/" + copy + "/origin").getString("origin.id"))
                .isEqualTo(promoted.id());
        Response promotion = owner.asks().body(Map.of()).post("/api/v1/roadmap-items/{id}/promotions", copy);
        assertThat(promotion.statusCode()).isEqualTo(409);
        assertThat(promotion.<String>path("type")).isEqualTo("/problems/promotion-blocked");
        JsonPath after = item(owner, promoted.id());
        for (String unchanged : List.of("standing", "version", "revision", "contentHash", "portfolioEntry.state")) {
            assertThat(after.<Object>get(unchanged)).as(unchanged).isEqualTo(before.get(unchanged));
        }
    }

    @Test
    void askingTwiceCarriesOverOnce() {
        String one = leader.addsItem(cycle, product, "Wait board");
        String other = leader.addsItem(cycle, product, "Yard map");
        assertThat(carry(leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(one)))
                        .getInt("items"))
                .isEqualTo(1);

        assertThat(carry(leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(one, other)))
                        .getInt("items"))
                .isEqualTo(1);

        assertThat(leader.seesTitles(next)).containsExactly("Wait board", "Yard map");
        JsonPath preview = read(leader, "/planning-cycles/" + cycle + "/rollover-items?to=" + next);
        assertThat(preview.getList("items.copy.title")).containsExactly("Wait board", "Yard map");
        assertThat(read(leader, "/planning-cycles/" + cycle + "/rollover-items").getList("items.copy"))
                .containsOnlyNulls();
    }

    @Test
    void goalsGoOnFromWhereTheyAreAndTheLineOfSightHolds() {
        String option = Strategies.chosen(leader, cycle);
        String theme = make("/planning-cycles/" + cycle + "/themes", Map.of("name", "Calm", "optionId", option));
        String objective = make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", leader.id(), "commitment", "COMMITTED"));
        String open = keyResult(objective, "Open", 40);
        keyResult(objective, "Reached", 97);
        Map<String, Object> input = Items.input(cycle, product, "Wait board");
        input.put("themeId", theme);
        input.put("startsOn", "2027-01-01");
        input.put("endsOn", "2027-03-31");
        String item = make("/roadmap-items", input);
        make("/roadmap-items/" + item + "/key-results", Map.of("keyResultId", open));
        JsonPath preview = read(leader, "/planning-cycles/" + cycle + "/rollover-objectives?to=" + next);
        assertThat(preview.getInt("items[0].open")).isEqualTo(1);

        JsonPath made = carry(
                leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(item), "objectiveIds", List.of(objective)));

        assertThat(made.getInt("themes")).isEqualTo(1);
        assertThat(made.getInt("objectives")).isEqualTo(1);
        JsonPath goals = read(leader, "/planning-cycles/" + next + "/objectives");
        assertThat(goals.getString("items[0].theme.name")).isEqualTo("Calm");
        assertThat(goals.getList("items[0].keyResults.title")).containsExactly("Open");
        assertThat(goals.getDouble("items[0].keyResults[0].baseline")).isEqualTo(40);
        assertThat(goals.getDouble("items[0].keyResults[0].target")).isEqualTo(95);
        assertThat(goals.<Object>get("items[0].keyResults[0].current")).isNull();
        String copy = read(leader, "/roadmap-items/" + item + "/origin").getString("copies[0].id");
        JsonPath sight = read(leader, "/roadmap-items/" + copy + "/line-of-sight");
        assertThat(sight.getString("theme.name")).isEqualTo("Calm");
        assertThat(sight.getString("strategy.optionId")).isNotEqualTo(option);
        assertThat(sight.getList("keyResults.title")).containsExactly("Open");
        JsonPath carried = item(leader, copy);
        assertThat(carried.<Object>get("startsOn")).isNull();
        assertThat(carried.getString("cycle.id")).isEqualTo(next);
    }

    @Test
    void undoTakesBackWhatNobodyHasTouched() {
        String item = leader.addsItem(cycle, product, "Wait board");
        String rollover = carry(leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(item)))
                .getString("id");

        assertThat(undo(rollover).statusCode()).isEqualTo(204);
        assertThat(undo(rollover).statusCode()).isEqualTo(204);
        assertThat(leader.seesTitles(next)).isEmpty();
        assertThat(read(leader, "/rollovers/" + rollover).getBoolean("undone")).isTrue();

        String again = carry(leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(item)))
                .getString("id");
        String copy = read(leader, "/roadmap-items/" + item + "/origin").getString("copies[0].id");
        String team = make("/teams", Map.of("name", Northline.unique("Team")));
        make("/roadmap-items/" + copy + "/team-efforts", Map.of("teamId", team, "low", 1, "likely", 2, "high", 3));
        assertThat(undo(again).statusCode()).isEqualTo(409);
        assertThat(leader.seesTitles(next)).containsExactly("Wait board");
    }

    @Test
    void yearAfterIsStartedInTheSameStep() {
        String early = leader.asks()
                .body(Map.of("year", 2030, "name", "Plan", "fiscalStart", "2030-04-01", "currency", "EUR"))
                .post("/api/v1/planning-cycles")
                .path("id");
        String item = leader.addsItem(early, product, "Wait board");

        JsonPath made = carry(leader, early, Map.of("itemIds", List.of(item)));

        assertThat(made.getInt("toYear")).isEqualTo(2031);
        JsonPath started = read(leader, "/planning-cycles/" + made.getString("toCycleId"));
        assertThat(started.getString("fiscalStart")).isEqualTo("2031-04-01");
        assertThat(leader.seesTitles(started.getString("id"))).containsExactly("Wait board");
    }

    @Test
    void whatIsLeftHasAReasonAndWhatIsStoppedIsLeft() {
        String kept = leader.addsItem(cycle, product, "Wait board");
        String left = leader.addsItem(cycle, product, "Yard map");
        Member executive = leader.adds("EXECUTIVE");
        String stopped = leader.addsItem(cycle, product, "Ranking of drivers");
        executive
                .asks()
                .body(Map.of("guideline", 3, "reason", "It ranks people", "password", executive.password()))
                .post("/api/v1/roadmap-items/{id}/stops", stopped)
                .then()
                .statusCode(201);

        assertThat(pointers(Map.of("toCycleId", next, "itemIds", List.of(stopped))))
                .containsExactly("/itemIds/0");
        assertThat(pointers(Map.of("toCycleId", cycle, "itemIds", List.of(kept))))
                .containsExactly("/toCycleId");
        assertThat(pointers(Map.of("toCycleId", next))).containsExactly("/itemIds");
        assertThat(pointers(Map.of(
                        "toCycleId", next, "itemIds", List.of(kept, cycle), "left", List.of(Map.of("itemId", left)))))
                .containsExactlyInAnyOrder("/itemIds/1", "/left/0/reason");
        carry(
                leader,
                cycle,
                Map.of(
                        "toCycleId",
                        next,
                        "itemIds",
                        List.of(kept),
                        "left",
                        List.of(Map.of("itemId", left, "reason", "The depot was sold."))));

        assertThat(read(leader, "/planning-cycles/" + cycle + "/rollover-items?to=" + next)
                        .getString("items.find { it.id == '" + left + "' }.leftBecause"))
                .isEqualTo("The depot was sold.");
        assertThat(read(leader, "/planning-cycles/" + cycle + "/rollovers").getInt("items[0].left"))
                .isEqualTo(1);
    }

    /** How many of each kind went and how many stayed. */
    private List<String> pointers(Map<String, ?> body) {
        Response refused = leader.asks().body(body).post("/api/v1/planning-cycles/{cycle}/rollovers", cycle);
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.jsonPath().getList("errors.pointer");
    }

    private Response undo(String rollover) {
        return leader.asks().body(Map.of()).post("/api/v1/rollovers/{id}/undoings", rollover);
    }

    private String keyResult(String objective, String title, int value) {
        String keyResult = make(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title",
                        title,
                        "unit",
                        "%",
                        "direction",
                        "INCREASE",
                        "baseline",
                        10,
                        "target",
                        95,
                        "kind",
                        "LEADING",
                        "ownerId",
                        leader.id()));
        make(
                "/key-results/" + keyResult + "/check-ins",
                Map.of(
                        "checkedOn",
                        LocalDate.now(ZoneOffset.UTC).toString(),
                        "value",
                        value,
                        "confidence",
                        "ON_TRACK"));
        return keyResult;
    }

    private static JsonPath carry(Member member, String from, Map<String, ?> body) {
        return member.asks()
                .body(new HashMap<>(body))
                .post("/api/v1/planning-cycles/{cycle}/rollovers", from)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath();
    }

    private static JsonPath item(Member member, String id) {
        return read(member, "/roadmap-items/" + id);
    }

    private static JsonPath read(Member member, String path) {
        Response answer = member.asks().get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.jsonPath();
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
