package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a roll-over meets that people have done in the new plan, or that is not there any more, and what is not taken back behind their backs. */
class RolloverGuardIT {
    private final Member leader = Member.elsewhere();
    // Cycles are started from the last free year on.
    private final String next = leader.startsCycle();
    private final String cycle = leader.startsCycle();
    private final String product = leader.addsProduct();
    private String theme;
    private String objective;
    private String item;

    @BeforeEach
    void plan() {
        theme = make(
                "/planning-cycles/" + cycle + "/themes",
                Map.of("name", "Calm", "optionId", Strategies.chosen(leader, cycle)));
        objective = objective(leader.id());
        item = item("Wait board");
    }

    /** What somebody can build on a copy. */
    enum Work {
        TRIPWIRE,
        REVISIT,
        SERVING_ITEM,
        OPPORTUNITY,
        ITEM_SET
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyHasBuiltOnIsNotTakenBack(Work work) {
        JsonPath made = carry(Map.of("itemIds", List.of(item), "objectiveIds", List.of(objective)));
        String copy = read("/roadmap-items/" + item + "/origin").getString("copies[0].id");
        JsonPath goals = read("/planning-cycles/" + next + "/objectives");
        String carried = goals.getString("items[0].id");
        String keyResult = goals.getString("items[0].keyResults[0].id");
        switch (work) {
            case TRIPWIRE -> make("/planning-cycles/" + next + "/tripwires", tripwire(keyResult));
            case REVISIT -> make("/planning-cycles/" + next + "/revisits", revisit(carried));
            case SERVING_ITEM ->
                make(
                        "/roadmap-items/" + leader.addsItem(next, product, "Yard map") + "/key-results",
                        Map.of("keyResultId", keyResult));
            case OPPORTUNITY ->
                make("/roadmap-items/" + copy + "/opportunities", Map.of("opportunityId", opportunity()));
            case ITEM_SET ->
                make(
                        "/planning-cycles/" + next + "/item-sets",
                        Map.of(
                                "name",
                                "Together",
                                "kind",
                                "TOGETHER",
                                "itemIds",
                                List.of(copy, leader.addsItem(next, product, "Yard map"))));
        }

        Response undo = undo(leader, made.getString("id"));

        assertThat(undo.statusCode()).isEqualTo(409);
        assertThat(read("/planning-cycles/" + next + "/objectives").getList("items.id"))
                .containsExactly(carried);
    }

    @Test
    void themeWhoseCopyWasArchivedIsCarriedOverAnew() {
        carry(Map.of("itemIds", List.of(item)));
        String copy = read("/roadmap-items/" + item + "/origin").getString("copies[0].id");
        leader.asks()
                .post("/api/v1/roadmap-items/{id}/withdrawals", copy)
                .then()
                .statusCode(201);
        String copied = read("/planning-cycles/" + next + "/themes").getString("items[0].id");
        leader.asks().post("/api/v1/themes/{id}/archivals", copied).then().statusCode(204);

        JsonPath again = carry(Map.of("itemIds", List.of(item("Yard map"))));

        assertThat(again.getInt("themes")).isEqualTo(1);
        assertThat(read("/planning-cycles/" + next + "/themes").getList("items.name"))
                .containsExactly("Calm");
    }

    @Test
    void themeThatPeopleHaveMadeInTheNewPlanIsTaken() {
        String there = make(
                "/planning-cycles/" + next + "/themes",
                Map.of("name", "Calm", "optionId", Strategies.chosen(leader, next)));

        JsonPath made = carry(Map.of("itemIds", List.of(item), "objectiveIds", List.of(objective)));

        assertThat(made.getInt("themes")).isZero();
        assertThat(read("/planning-cycles/" + next + "/objectives").getString("items[0].theme.id"))
                .isEqualTo(there);
        assertThat(undo(leader, made.getString("id")).statusCode()).isEqualTo(204);
        assertThat(read("/planning-cycles/" + next + "/themes").getList("items.id"))
                .containsExactly(there);
    }

    @Test
    void whoeverCarriesOverAnswersForWhoLeft() {
        Member gone = leader.adds("PRODUCT_LEADER");
        String theirs = objective(gone.id());
        leader.asks()
                .post("/api/v1/people/{id}/deactivations", gone.id())
                .then()
                .statusCode(204);

        carry(Map.of("objectiveIds", List.of(theirs)));

        JsonPath goals = read("/planning-cycles/" + next + "/objectives");
        assertThat(goals.getString("items[0].owner.id")).isEqualTo(leader.id());
        assertThat(goals.getString("items[0].keyResults[0].owner.id")).isEqualTo(leader.id());
    }

    @Test
    void whoeverTakesItBackHasNotMadeIt() {
        String made = carry(Map.of("itemIds", List.of(item))).getString("id");

        assertThat(undo(leader.adds("PRODUCT_LEADER"), made).statusCode()).isEqualTo(204);

        assertThat(read("/rollovers/" + made).getString("madeBy")).isEqualTo(leader.name());
    }

    @Test
    void whatIsNotThereIsNamedAtItsPlace() {
        assertThat(pointers(Map.of("objectiveIds", List.of(objective, item)))).containsExactly("/objectiveIds/1");
        assertThat(pointers(Map.of("itemIds", Arrays.asList(item, null)))).containsExactly("/itemIds/1");
        assertThat(pointers(Map.of("objectiveIds", Arrays.asList(objective, null))))
                .containsExactly("/objectiveIds/1");
        assertThat(pointers(Map.of("itemIds", List.of(item), "left", List.of(Map.of("reason", "Sold.")))))
                .containsExactly("/left/0/itemId");
        assertThat(pointers(Map.of("itemIds", List.of(item), "left", Arrays.asList((Object) null))))
                .containsExactly("/left/0");
    }

    private String opportunity() {
        return make(
                "/planning-cycles/" + next + "/opportunities",
                Map.of("title", "Wait less", "description", "", "ownerId", leader.id()));
    }

    private List<String> pointers(Map<String, ?> choices) {
        Response refused = carrying(choices);
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.jsonPath().getList("errors.pointer");
    }

    private JsonPath carry(Map<String, ?> choices) {
        return carrying(choices).then().statusCode(201).extract().jsonPath();
    }

    private Response carrying(Map<String, ?> choices) {
        Map<String, Object> body = new HashMap<>(choices);
        body.put("toCycleId", next);
        return leader.asks().body(body).post("/api/v1/planning-cycles/{cycle}/rollovers", cycle);
    }

    private static Response undo(Member member, String rollover) {
        return member.asks().body(Map.of()).post("/api/v1/rollovers/{id}/undoings", rollover);
    }

    private String objective(String owner) {
        String made = make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", owner, "commitment", "COMMITTED"));
        make(
                "/objectives/" + made + "/key-results",
                Map.of(
                        "title", "Days on time",
                        "unit", "%",
                        "direction", "INCREASE",
                        "baseline", 80,
                        "target", 95,
                        "kind", "LEADING",
                        "ownerId", owner));
        return made;
    }

    private String item(String title) {
        Map<String, Object> input = Items.input(cycle, product, title);
        input.put("themeId", theme);
        return make("/roadmap-items", input);
    }

    private Map<String, Object> tripwire(String keyResult) {
        return Map.of(
                "subjectKind", "PLAN",
                "measureKind", "KEY_RESULT",
                "measureId", keyResult,
                "comparison", "AT_LEAST",
                "threshold", 80,
                "startsOn", "2026-11-01",
                "ownerId", leader.id(),
                "agreed", "We look again.");
    }

    private Map<String, Object> revisit(String about) {
        return Map.of(
                "subjectKind", "OBJECTIVE",
                "subjectId", about,
                "question", "Would we choose it again?",
                "dueOn", "2027-03-01",
                "repeats", "ONCE",
                "ownerId", leader.id());
    }

    private JsonPath read(String path) {
        return leader.reads(path);
    }

    private String make(String path, Map<String, ?> body) {
        return leader.makes(path, body);
    }
}
