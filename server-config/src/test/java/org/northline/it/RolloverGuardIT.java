package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a roll-over meets that people have done in the new plan, or that is not there any more, and what is not taken back behind their backs. */
class RolloverGuardIT {
    private final CarriedPlan plan = new CarriedPlan();
    private final Member leader = plan.leader();
    private final String next = plan.next();
    private final String theme = plan.theme("Calm");
    private final String objective = objective(leader.id());
    private final String item = plan.item("Wait board", theme, Map.of());

    /** What somebody can build on a copy. */
    enum Work {
        TRIPWIRE,
        REVISIT,
        SERVING_ITEM,
        OPPORTUNITY,
        ITEM_SET,
        ASSUMPTION,
        BASELINE,
        ALLOCATION
    }

    @ParameterizedTest
    @EnumSource
    void whatSomebodyHasBuiltOnIsNotTakenBack(Work work) {
        JsonPath made = plan.carries(Map.of("itemIds", List.of(item), "objectiveIds", List.of(objective)));
        String carried = plan.reads("/planning-cycles/" + next + "/objectives").getString("items[0].id");
        build(work, plan.copyOf(item));

        Response undo = plan.takesBack(made.getString("id"));

        assertThat(undo.statusCode()).isEqualTo(409);
        assertThat(plan.reads("/planning-cycles/" + next + "/objectives").getList("items.id"))
                .containsExactly(carried);
    }

    private void build(Work work, String copy) {
        JsonPath goals = plan.reads("/planning-cycles/" + next + "/objectives");
        String keyResult = goals.getString("items[0].keyResults[0].id");
        switch (work) {
            case TRIPWIRE -> makesNext("tripwires", tripwire(keyResult));
            case REVISIT -> makesNext("revisits", revisit(goals.getString("items[0].id")));
            case SERVING_ITEM ->
                plan.makes("/roadmap-items/" + besides() + "/key-results", Map.of("keyResultId", keyResult));
            case OPPORTUNITY ->
                plan.makes("/roadmap-items/" + copy + "/opportunities", Map.of("opportunityId", opportunity()));
            case ITEM_SET ->
                makesNext(
                        "item-sets",
                        Map.of("name", "Together", "kind", "TOGETHER", "itemIds", List.of(copy, besides())));
            case ASSUMPTION ->
                plan.makes(
                        "/scenarios/" + makesNext("scenarios", Map.of("name", "Lean")) + "/assumptions",
                        Map.of("kind", "ITEM_LEFT_OUT", "itemId", copy));
            case BASELINE -> makesNext("baselines", Map.of("name", "Agreed", "note", ""));
            case ALLOCATION -> gives(goals.getString("items[0].theme.id"));
        }
    }

    private String makesNext(String what, Map<String, ?> body) {
        return plan.makes("/planning-cycles/" + next + "/" + what, body);
    }

    private String besides() {
        return leader.addsItem(next, plan.product(), "Yard map");
    }

    private void gives(String carriedTheme) {
        leader.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("targets", List.of(Map.of("themeId", carriedTheme, "share", 40))))
                .put("/api/v1/planning-cycles/{cycle}/allocation", next)
                .then()
                .statusCode(200);
    }

    @Test
    void themeWhoseCopyWasArchivedIsCarriedOverAnew() {
        plan.carries(Map.of("itemIds", List.of(item)));
        String copy = plan.copyOf(item);
        leader.asks()
                .post("/api/v1/roadmap-items/{id}/withdrawals", copy)
                .then()
                .statusCode(201);
        String copied = plan.reads("/planning-cycles/" + next + "/themes").getString("items[0].id");
        leader.asks().post("/api/v1/themes/{id}/archivals", copied).then().statusCode(204);

        JsonPath again = plan.carries(Map.of("itemIds", List.of(plan.item("Yard map", theme, Map.of()))));

        assertThat(again.getInt("themes")).isEqualTo(1);
        assertThat(plan.reads("/planning-cycles/" + next + "/themes").getList("items.name"))
                .containsExactly("Calm");
    }

    @Test
    void whatSomebodyHasPutAwayIsCarriedOverAnew() {
        Map<String, List<String>> both = Map.of("itemIds", List.of(item), "objectiveIds", List.of(objective));
        String first = plan.carries(both).getString("id");
        leader.asks()
                .post("/api/v1/roadmap-items/{id}/withdrawals", plan.copyOf(item))
                .then()
                .statusCode(201);
        String goal = plan.reads("/planning-cycles/" + next + "/objectives").getString("items[0].id");
        leader.asks().post("/api/v1/objectives/{id}/archivals", goal).then().statusCode(204);
        String before = "/planning-cycles/" + plan.cycle() + "/rollover-";
        assertThat(plan.reads(before + "items?to=" + next).<Object>get("items[0].copy"))
                .isNull();
        assertThat(plan.reads(before + "objectives?to=" + next).getBoolean("items[0].carried"))
                .isFalse();

        JsonPath again = plan.carries(both);

        assertThat(again.getInt("items")).isEqualTo(1);
        assertThat(again.getInt("objectives")).isEqualTo(1);
        assertThat(leader.seesTitles(next)).containsExactly("Wait board");
        assertThat(plan.takesBack(again.getString("id")).statusCode()).isEqualTo(204);
        assertThat(plan.takesBack(first).statusCode())
                .as("only the theme is left of it")
                .isEqualTo(204);
    }

    @Test
    void themeThatPeopleHaveMadeInTheNewPlanIsTaken() {
        String there = plan.makes(
                "/planning-cycles/" + next + "/themes",
                Map.of("name", "Calm", "optionId", Strategies.chosen(leader, next)));

        JsonPath made = plan.carries(Map.of("itemIds", List.of(item), "objectiveIds", List.of(objective)));

        assertThat(made.getInt("themes")).isZero();
        assertThat(plan.reads("/planning-cycles/" + next + "/objectives").getString("items[0].theme.id"))
                .isEqualTo(there);
        assertThat(plan.takesBack(made.getString("id")).statusCode()).isEqualTo(204);
        assertThat(plan.reads("/planning-cycles/" + next + "/themes").getList("items.id"))
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

        plan.carries(Map.of("objectiveIds", List.of(theirs)));

        JsonPath goals = plan.reads("/planning-cycles/" + next + "/objectives");
        assertThat(goals.getString("items[0].owner.id")).isEqualTo(leader.id());
        assertThat(goals.getString("items[0].keyResults[0].owner.id")).isEqualTo(leader.id());
    }

    @Test
    void whoeverTakesItBackHasNotMadeIt() {
        String made = plan.carries(Map.of("itemIds", List.of(item))).getString("id");

        assertThat(CarriedPlan.takesBack(leader.adds("PRODUCT_LEADER"), made).statusCode())
                .isEqualTo(204);

        assertThat(plan.reads("/rollovers/" + made).getString("madeBy")).isEqualTo(leader.name());
    }

    @Test
    void whatIsNotThereIsNamedAtItsPlace() {
        assertThat(plan.refuses(Map.of("objectiveIds", List.of(objective, item))))
                .containsExactly("/objectiveIds/1");
        assertThat(plan.refuses(Map.of("itemIds", Arrays.asList(item, null)))).containsExactly("/itemIds/1");
        assertThat(plan.refuses(Map.of("objectiveIds", Arrays.asList(objective, null))))
                .containsExactly("/objectiveIds/1");
        assertThat(plan.refuses(Map.of("itemIds", List.of(item), "left", List.of(Map.of("reason", "Sold.")))))
                .containsExactly("/left/0/itemId");
        assertThat(plan.refuses(Map.of("itemIds", List.of(item), "left", Arrays.asList((Object) null))))
                .containsExactly("/left/0");
    }

    private String opportunity() {
        return makesNext("opportunities", Map.of("title", "Wait less", "description", "", "ownerId", leader.id()));
    }

    private String objective(String owner) {
        String made = plan.objective(theme, owner);
        plan.keyResult(made, "Days on time", owner);
        return made;
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
}
