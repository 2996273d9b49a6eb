package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What goes along with what is carried over, as somebody has chosen, and that it is what the rehearsal has told before. */
class RolloverAlongIT {
    private final CarriedPlan plan = new CarriedPlan();
    private final Member leader = plan.leader();
    private final String cycle = plan.cycle();
    private final String next = plan.next();

    @Test
    void whatIsChosenGoesAlongAndNothingElse() {
        String team = plan.makes("/teams", Map.of("name", Northline.unique("Team")));
        String one = plan.item("Wait board");
        String other = plan.item("Yard map");
        String third = plan.item("Gate log");
        estimated(one, team);
        plan.makes("/roadmap-items/" + one + "/dependencies", Map.of("kind", "DEPENDS_ON", "otherItemId", other));
        plan.makes("/roadmap-items/" + one + "/dependencies", Map.of("kind", "RELATES_TO", "otherItemId", third));
        plan.makes(
                "/planning-cycles/" + cycle + "/item-sets",
                Map.of("name", "Yard", "kind", "TOGETHER", "itemIds", List.of(one, other, third)));
        plan.makes("/planning-cycles/" + cycle + "/revisits", asked("ITEM", one));
        capacity(cycle, team, 3);
        List<String> all = List.of(
                "EFFORT", "COST", "IMPACT", "CONFIDENCE", "DEPENDENCY", "ITEM_SET", "TRIPWIRE", "REVISIT", "CAPACITY");
        Map<String, Object> choices = Map.of("itemIds", List.of(one, other), "along", all);

        JsonPath before = plan.rehearses(choices);
        assertThat(leader.seesTitles(next)).as("a rehearsal changes nothing").isEmpty();
        assertThat(before.getInt("items")).isEqualTo(2);
        JsonPath made = plan.carries(choices);

        assertThat(CarriedPlan.counts(made))
                .isEqualTo(CarriedPlan.counts(before))
                .containsEntry("EFFORT", "1 0")
                .containsEntry("COST", "1 0")
                .containsEntry("IMPACT", "1 0")
                .containsEntry("CONFIDENCE", "1 0")
                .containsEntry("DEPENDENCY", "1 1")
                .containsEntry("ITEM_SET", "1 0")
                .containsEntry("REVISIT", "1 0")
                .containsEntry("CAPACITY", "1 0")
                .containsEntry("REVIEW", "0 0");
        String copy = plan.copyOf(one);
        JsonPath estimate = plan.reads("/roadmap-items/" + copy + "/estimate");
        assertThat(estimate.getString("cost.amount")).isEqualTo("1200.00");
        assertThat(estimate.getString("impact")).isEqualTo("HIGH");
        assertThat(estimate.getString("confidence")).isEqualTo("LOW");
        assertThat(estimate.getBoolean("mandatory")).as("of its year").isFalse();
        assertThat(plan.reads("/roadmap-items/" + copy + "/team-efforts").getDouble("items[0].likely"))
                .isEqualTo(5);
        JsonPath ties = plan.reads("/planning-cycles/" + next + "/dependencies");
        assertThat(ties.getList("items.item.id")).containsExactly(copy);
        assertThat(ties.getList("items.other.id")).containsExactly(plan.copyOf(other));
        assertThat(plan.reads("/planning-cycles/" + next + "/item-sets").<String>getList("items[0].items.id"))
                .containsExactlyInAnyOrder(copy, plan.copyOf(other));
        assertThat(plan.reads("/planning-cycles/" + next + "/revisits").getString("items[0].question"))
                .isEqualTo("Still?");

        JsonPath again = plan.carries(Map.of("itemIds", List.of(third), "along", all));
        assertThat(CarriedPlan.counts(again))
                .as("what the third one is tied to is there now")
                .containsEntry("DEPENDENCY", "1 0")
                .containsEntry("ITEM_SET", "0 1")
                .containsEntry("CAPACITY", "0 1");
    }

    @Test
    void whatNobodyChoseStays() {
        String team = plan.makes("/teams", Map.of("name", Northline.unique("Team")));
        String one = plan.item("Wait board");
        estimated(one, team);
        capacity(cycle, team, 3);

        JsonPath made = plan.carries(Map.of("itemIds", List.of(one)));

        assertThat(CarriedPlan.counts(made))
                .containsEntry("EFFORT", "0 1")
                .containsEntry("COST", "0 1")
                .containsEntry("CAPACITY", "0 1");
        assertThat(plan.reads("/roadmap-items/" + plan.copyOf(one) + "/team-efforts")
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void questionsGoAlongWithWhatTheyAreAbout() {
        String theme = plan.theme("Calm");
        String objective = plan.objective(theme, leader.id());
        String open = plan.measured(objective, "Open", 40);
        String reached = plan.measured(objective, "Reached", 97);
        for (String keyResult : List.of(open, reached)) {
            plan.makes(
                    "/planning-cycles/" + cycle + "/tripwires",
                    Map.of(
                            "subjectKind",
                            "OBJECTIVE",
                            "subjectId",
                            objective,
                            "measureKind",
                            "KEY_RESULT",
                            "measureId",
                            keyResult,
                            "comparison",
                            "AT_LEAST",
                            "threshold",
                            20,
                            "startsOn",
                            CarriedPlan.today(),
                            "ownerId",
                            leader.id(),
                            "agreed",
                            "We stop."));
        }
        plan.makes("/planning-cycles/" + cycle + "/revisits", asked("THEME", theme));

        JsonPath made =
                plan.carries(Map.of("objectiveIds", List.of(objective), "along", List.of("TRIPWIRE", "REVISIT")));

        assertThat(CarriedPlan.counts(made)).containsEntry("TRIPWIRE", "1 1").containsEntry("REVISIT", "1 0");
        JsonPath tripwires = plan.reads("/planning-cycles/" + next + "/tripwires");
        assertThat(tripwires.getList("items.agreed")).containsExactly("We stop.");
        assertThat(tripwires.getString("items[0].measure.id")).isNotIn(open, reached);
        assertThat(tripwires.getString("items[0].state"))
                .as("nothing is measured yet")
                .isNotEqualTo("TRIPPED");
        assertThat(plan.reads("/planning-cycles/" + next + "/revisits").getList("items.subject.kind"))
                .containsExactly("THEME");

        assertThat(plan.takesBack(made.getString("id")).statusCode()).isEqualTo(204);
        assertThat(plan.reads("/planning-cycles/" + next + "/tripwires").getList("items"))
                .isEmpty();
        assertThat(plan.reads("/planning-cycles/" + next + "/revisits").getList("items"))
                .isEmpty();
    }

    @Test
    void reviewCannotBeChosenAndIsCountedAsStaying() {
        Member owner = Member.with("PRODUCT_LEADER");
        String later = owner.startsCycle();
        LinkedItem item = new LinkedItem(owner);
        List<String> all =
                List.of("EFFORT", "COST", "IMPACT", "CONFIDENCE", "DEPENDENCY", "ITEM_SET", "TRIPWIRE", "REVISIT");
        Map<String, Object> body =
                new HashMap<>(Map.of("toCycleId", later, "itemIds", List.of(item.id()), "along", all));
        for (String path : List.of("rollovers", "rollover-rehearsals")) {
            body.put("along", Stream.concat(all.stream(), Stream.of("REVIEW")).toList());
            Response refused = CarriedPlan.asks(owner, path, item.cycle(), body);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/along");
        }
        body.put("along", all);

        JsonPath made = CarriedPlan.carries(owner, item.cycle(), body);

        assertThat(CarriedPlan.counts(made)).containsEntry("REVIEW", "0 1");
        String copy = owner.reads("/roadmap-items/" + item.id() + "/origin").getString("copies[0].id");
        assertThat(owner.reads("/roadmap-items/" + copy).getString("standing")).isEqualTo("DRAFT");
        assertThat(owner.asks()
                        .body(Map.of())
                        .post("/api/v1/roadmap-items/{id}/promotions", copy)
                        .statusCode())
                .isEqualTo(409);
    }

    private void estimated(String item, String team) {
        plan.makes(
                "/roadmap-items/" + item + "/team-efforts", Map.of("teamId", team, "low", 2, "likely", 5, "high", 9));
        leader.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "cost",
                        Map.of("amount", "1200.00", "currency", "EUR"),
                        "impact",
                        "HIGH",
                        "confidence",
                        "LOW",
                        "mandatory",
                        true,
                        "mandatoryReason",
                        "The law asks for it."))
                .put("/api/v1/roadmap-items/{id}/estimate", item)
                .then()
                .statusCode(200);
    }

    private void capacity(String of, String team, int people) {
        Map<String, Object> quarter = Map.of("people", people, "daysOff", 4, "runShare", 20);
        plan.makes(
                "/planning-cycles/" + of + "/team-capacities",
                Map.of("teamId", team, "quarters", List.of(quarter, quarter, quarter, quarter)));
    }

    private Map<String, Object> asked(String kind, String subject) {
        return Map.of(
                "subjectKind",
                kind,
                "subjectId",
                subject,
                "question",
                "Still?",
                "dueOn",
                CarriedPlan.today(),
                "repeats",
                "ONCE",
                "ownerId",
                leader.id());
    }
}
