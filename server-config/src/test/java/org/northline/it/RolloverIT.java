package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What goes over into the next plan, once, as new parts; and that no clearance ever travels. */
class RolloverIT {
    private final CarriedPlan plan = new CarriedPlan();
    private final Member leader = plan.leader();

    @Test
    void clearanceNeverTravels() {
        Member owner = Member.with("PRODUCT_LEADER");
        String later = owner.startsCycle();
        LinkedItem item = new LinkedItem(owner);

        CarriedPlan.carries(owner, item.cycle(), Map.of("toCycleId", later, "itemIds", List.of(item.id())));

        String copy = owner.reads("/roadmap-items/" + item.id() + "/origin").getString("copies[0].id");
        JsonPath carried = owner.reads("/roadmap-items/" + copy);
        assertThat(carried.getString("title")).isEqualTo(item.before().getString("title"));
        assertThat(carried.getString("contentHash"))
                .as("the same text for the gate, and yet another item")
                .isEqualTo(item.before().getString("contentHash"));
        assertThat(carried.getString("standing")).isEqualTo("DRAFT");
        assertThat(carried.<Object>get("portfolioEntry")).isNull();
        assertThat(owner.reads("/roadmap-items/" + copy + "/origin").getString("origin.id"))
                .isEqualTo(item.id());
        Response promotion = owner.asks().body(Map.of()).post("/api/v1/roadmap-items/{id}/promotions", copy);
        assertThat(promotion.statusCode()).isEqualTo(409);
        assertThat(promotion.<String>path("type")).isEqualTo("/problems/promotion-blocked");
        item.isNotJudgedAnew();
    }

    @Test
    void askingTwiceCarriesOverOnce() {
        String one = plan.item("Wait board");
        String other = plan.item("Yard map");
        assertThat(plan.carries(Map.of("itemIds", List.of(one))).getInt("items"))
                .isEqualTo(1);

        assertThat(plan.carries(Map.of("itemIds", List.of(one, other))).getInt("items"))
                .isEqualTo(1);

        assertThat(leader.seesTitles(plan.next())).containsExactly("Wait board", "Yard map");
    }

    @Test
    void goalsGoOnFromWhereTheyAreAndTheLineOfSightHolds() {
        String theme = plan.theme("Calm");
        String objective = plan.objective(theme, leader.id());
        String open = plan.measured(objective, "Open", 40);
        plan.measured(objective, "Reached", 97);
        String item = plan.item("Wait board", theme, Map.of("startsOn", "2027-01-01", "endsOn", "2027-03-31"));
        plan.makes("/roadmap-items/" + item + "/key-results", Map.of("keyResultId", open));
        String option = plan.reads("/roadmap-items/" + item + "/line-of-sight").getString("strategy.optionId");

        JsonPath made = plan.carries(Map.of("itemIds", List.of(item), "objectiveIds", List.of(objective)));

        assertThat(made.getInt("themes")).isEqualTo(1);
        assertThat(made.getInt("objectives")).isEqualTo(1);
        JsonPath goals = plan.reads("/planning-cycles/" + plan.next() + "/objectives");
        assertThat(goals.getString("items[0].theme.name")).isEqualTo("Calm");
        assertThat(goals.getList("items[0].keyResults.title")).containsExactly("Open");
        assertThat(goals.getDouble("items[0].keyResults[0].baseline")).isEqualTo(40);
        assertThat(goals.getDouble("items[0].keyResults[0].target")).isEqualTo(95);
        assertThat(goals.<Object>get("items[0].keyResults[0].current")).isNull();
        JsonPath sight = plan.reads("/roadmap-items/" + plan.copyOf(item) + "/line-of-sight");
        assertThat(sight.getString("theme.name")).isEqualTo("Calm");
        assertThat(sight.getString("strategy.optionId")).isNotEqualTo(option);
        assertThat(sight.getList("keyResults.title")).containsExactly("Open");
        JsonPath carried = plan.reads("/roadmap-items/" + plan.copyOf(item));
        assertThat(carried.<Object>get("startsOn")).isNull();
        assertThat(carried.getString("cycle.id")).isEqualTo(plan.next());
    }

    @Test
    void undoTakesBackWhatNobodyHasTouched() {
        String item = plan.item("Wait board");
        String rollover = plan.carries(Map.of("itemIds", List.of(item))).getString("id");

        assertThat(plan.takesBack(rollover).statusCode()).isEqualTo(204);
        assertThat(plan.takesBack(rollover).statusCode()).isEqualTo(204);
        assertThat(leader.seesTitles(plan.next())).isEmpty();
        assertThat(plan.reads("/rollovers/" + rollover).getBoolean("undone")).isTrue();

        String again = plan.carries(Map.of("itemIds", List.of(item))).getString("id");
        String team = plan.makes("/teams", Map.of("name", Northline.unique("Team")));
        plan.makes(
                "/roadmap-items/" + plan.copyOf(item) + "/team-efforts",
                Map.of("teamId", team, "low", 1, "likely", 2, "high", 3));
        assertThat(plan.takesBack(again).statusCode()).isEqualTo(409);
        assertThat(leader.seesTitles(plan.next())).containsExactly("Wait board");
    }

    @Test
    void yearAfterIsStartedInTheSameStep() {
        String early = plan.makes(
                "/planning-cycles",
                Map.of("year", 2030, "name", "Plan", "fiscalStart", "2030-04-01", "currency", "EUR"));
        String item = leader.addsItem(early, plan.product(), "Wait board");

        JsonPath made = CarriedPlan.carries(leader, early, Map.of("itemIds", List.of(item)));

        assertThat(made.getInt("toYear")).isEqualTo(2031);
        JsonPath started = plan.reads("/planning-cycles/" + made.getString("toCycleId"));
        assertThat(started.getString("fiscalStart")).isEqualTo("2031-04-01");
        assertThat(leader.seesTitles(started.getString("id"))).containsExactly("Wait board");
    }

    @Test
    void whatIsStoppedIsLeftAndWhatIsLeftHasAReason() {
        String kept = plan.item("Wait board");
        String left = plan.item("Yard map");
        String stopped = plan.item("Ranking of drivers");
        plan.stops(stopped);

        assertThat(plan.refuses(Map.of("itemIds", List.of(stopped)))).containsExactly("/itemIds/0");
        assertThat(plan.refuses(Map.of("toCycleId", plan.cycle(), "itemIds", List.of(kept))))
                .containsExactly("/toCycleId");
        assertThat(plan.refuses(Map.of())).containsExactly("/itemIds");
        assertThat(plan.refuses(
                        Map.of("itemIds", List.of(kept, plan.cycle()), "left", List.of(Map.of("itemId", left)))))
                .containsExactlyInAnyOrder("/itemIds/1", "/left/0/reason");
        List<Map<String, String>> twice = List.of(
                Map.of("itemId", left, "reason", "The depot was sold."), Map.of("itemId", left, "reason", "It was."));
        assertThat(plan.refuses(Map.of("itemIds", List.of(kept), "left", twice)))
                .containsExactly("/left/1/itemId");
    }

    @Test
    void refusalNamesWhatItIsAbout() {
        String stopped = plan.item("Ranking of drivers");
        plan.stops(stopped);
        String product = leader.addsProduct();
        String sold = plan.makes(
                "/planning-cycles/" + plan.cycle() + "/objectives",
                Map.of(
                        "themeId",
                        plan.theme("Calm"),
                        "productId",
                        product,
                        "title",
                        "Nobody waits",
                        "ownerId",
                        leader.id(),
                        "commitment",
                        "COMMITTED"));
        leader.asks().post("/api/v1/products/{id}/archivals", product).then().statusCode(204);

        Response refused = CarriedPlan.asks(
                leader,
                "rollovers",
                plan.cycle(),
                Map.of("toCycleId", plan.next(), "itemIds", List.of(stopped), "objectiveIds", List.of(sold)));

        assertThat(refused.jsonPath().getList("errors.detail", String.class))
                .satisfiesExactly(
                        first -> assertThat(first).startsWith("Ranking of drivers was stopped."),
                        second -> assertThat(second).startsWith("The product of Nobody waits was archived."));
    }

    @Test
    void itemOfALaterRunServesWhatWasCarriedOverBefore() {
        String theme = plan.theme("Calm");
        String objective = plan.objective(theme, leader.id());
        String keyResult = plan.measured(objective, "Open", 40);
        String item = plan.item("Wait board", theme, Map.of());
        plan.makes("/roadmap-items/" + item + "/key-results", Map.of("keyResultId", keyResult));
        String goals = plan.carries(Map.of("objectiveIds", List.of(objective))).getString("id");

        String items = plan.carries(Map.of("itemIds", List.of(item))).getString("id");

        assertThat(plan.reads("/roadmap-items/" + plan.copyOf(item) + "/line-of-sight")
                        .getList("keyResults.title"))
                .containsExactly("Open");
        assertThat(plan.takesBack(goals).statusCode()).isEqualTo(409);
        assertThat(plan.takesBack(items).statusCode()).isEqualTo(204);
        assertThat(plan.takesBack(goals).statusCode()).isEqualTo(204);
    }
}
