package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that becomes the plan of its cycle: what the gate clears goes up, the rest waits and says for what. */
class AdoptionIT {
    private final PlannedCycle plan = new PlannedCycle();
    private String cleared;
    private String waiting;
    private String found;

    @BeforeEach
    void consolidate() {
        String team = plan.team("Payments", 1);
        cleared = plan.item("Cleared", team, 2, "HIGH", "HIGH", 10);
        waiting = plan.item("Not reviewed", team, 2, "HIGH", "HIGH", 10);
        plan.item("Larger than any quarter", team, 20, "HIGH", "HIGH", 10);
        plan.clears(cleared);
        found = plan.consolidated(plan.scenario(Map.of("delayPercent", 10)));
    }

    @Test
    void clearedItemIsPromotedInItsQuarterAndTheOtherWaits() {
        String adoption = plan.made("/consolidations/" + found + "/adoptions", Map.of());
        assertThat(plan.read("/adoptions/" + adoption).getInt("due")).isEqualTo(2);
        assertThat(standing(cleared)).isNull();

        JsonPath after = step(adoption);

        assertThat(after.getInt("due")).isZero();
        assertThat(after.getInt("promoted")).isEqualTo(1);
        assertThat(after.getInt("waiting")).isEqualTo(1);
        assertThat(standing(cleared)).isEqualTo("ACTIVE");
        assertThat(standing(waiting)).isNull();
        for (String item : List.of(cleared, waiting)) {
            JsonPath read = plan.read("/roadmap-items/" + item);
            assertThat(read.getString("startsOn")).endsWith("-01-01");
            assertThat(read.getString("endsOn")).endsWith("-03-31");
        }
        JsonPath queue = plan.read("/adoptions/" + adoption + "/waiting-items");
        assertThat(queue.getList("items.itemId")).containsExactly(waiting);
        assertThat(queue.getList("items[0].reasons.code")).isNotEmpty();
        assertThat(plan.read("/planning-cycles/" + plan.cycle + "/adoption").getString("adoption.id"))
                .isEqualTo(adoption);
    }

    @Test
    void suspendedItemWaitsWithItsReasons() {
        String adoption = plan.made("/consolidations/" + found + "/adoptions", Map.of());
        step(adoption);
        plan.leader
                .adds("MISUSE_REVIEWER")
                .asks()
                .body(Map.of("reason", "The depot has doubts"))
                .post("/api/v1/roadmap-items/" + cleared + "/holds")
                .then()
                .statusCode(201);

        JsonPath after = plan.read("/adoptions/" + adoption);

        assertThat(standing(cleared)).isEqualTo("SUSPENDED");
        assertThat(after.getInt("promoted")).isZero();
        assertThat(after.getInt("waiting")).isEqualTo(2);
        assertThat(after.getInt("cleared")).isZero();
        JsonPath queue = plan.read("/adoptions/" + adoption + "/waiting-items");
        assertThat(queue.getList("items.itemId")).containsExactlyInAnyOrder(cleared, waiting);
        assertThat(queue.getList("items.find { it.itemId == '" + cleared + "' }.reasons.code"))
                .containsExactly("HOLD_OPEN");
        plan.post("/adoptions/" + adoption + "/retries", Map.of()).then().statusCode(201);
        assertThat(step(adoption).getInt("promoted")).isZero();
    }

    @Test
    void whatIsClearedLaterGoesUpWhenItIsAskedAgain() {
        String adoption = plan.made("/consolidations/" + found + "/adoptions", Map.of());
        step(adoption);
        plan.clears(waiting);
        assertThat(plan.read("/adoptions/" + adoption).getInt("cleared")).isEqualTo(1);

        plan.post("/adoptions/" + adoption + "/retries", Map.of()).then().statusCode(201);
        JsonPath after = step(adoption);

        assertThat(after.getInt("promoted")).isEqualTo(2);
        assertThat(standing(waiting)).isEqualTo("ACTIVE");
    }

    @Test
    void withdrawnItemIsLeftAlone() {
        String adoption = plan.made("/consolidations/" + found + "/adoptions", Map.of());
        plan.post("/roadmap-items/" + waiting + "/withdrawals", Map.of()).then().statusCode(201);
        assertThat(step(adoption).getInt("waiting")).isZero();
        assertThat(plan.read("/roadmap-items/" + waiting).getString("startsOn")).isNull();
    }

    @Test
    void planOfAScenarioThatHasChangedIsNotAdopted() {
        String scenario = plan.read("/consolidations/" + found).getString("scenarioId");
        plan.made("/scenarios/" + scenario + "/assumptions", Map.of("kind", "ITEM_LEFT_OUT", "itemId", cleared));

        assertThat(plan.post("/consolidations/" + found + "/adoptions", Map.of())
                        .statusCode())
                .isEqualTo(409);
    }

    private JsonPath step(String adoption) {
        return plan.post("/adoptions/" + adoption + "/steps", Map.of())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private String standing(String item) {
        return plan.read("/roadmap-items/" + item).getString("portfolioEntry.state");
    }
}
