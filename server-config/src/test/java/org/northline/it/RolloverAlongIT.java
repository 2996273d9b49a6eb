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

/** What goes along with what is carried over, as somebody has chosen; what the preview says of it before and the report afterwards. */
class RolloverAlongIT {
    private final Member leader = Member.elsewhere();
    // Cycles are started from the last free year on.
    private final String next = leader.startsCycle();
    private final String cycle = leader.startsCycle();
    private final String product = leader.addsProduct();

    @Test
    void whatIsChosenGoesAlongAndNothingElse() {
        String team = make("/teams", Map.of("name", Northline.unique("Team")));
        String one = leader.addsItem(cycle, product, "Wait board");
        String other = leader.addsItem(cycle, product, "Yard map");
        String third = leader.addsItem(cycle, product, "Gate log");
        estimated(one, team);
        make("/roadmap-items/" + one + "/dependencies", Map.of("kind", "DEPENDS_ON", "otherItemId", other));
        make("/roadmap-items/" + one + "/dependencies", Map.of("kind", "RELATES_TO", "otherItemId", third));
        make(
                "/planning-cycles/" + cycle + "/item-sets",
                Map.of("name", "Yard", "kind", "TOGETHER", "itemIds", List.of(one, other, third)));
        make("/planning-cycles/" + cycle + "/revisits", asked("ITEM", one));
        capacity(cycle, team, 3);
        List<String> all = List.of(
                "EFFORT", "COST", "IMPACT", "CONFIDENCE", "DEPENDENCY", "ITEM_SET", "TRIPWIRE", "REVISIT", "CAPACITY");
        Map<String, Object> body =
                new HashMap<>(Map.of("toCycleId", next, "itemIds", List.of(one, other), "along", all));

        JsonPath before = rehearsed(body);
        assertThat(leader.seesTitles(next)).as("a rehearsal changes nothing").isEmpty();
        assertThat(before.getInt("items")).isEqualTo(2);
        JsonPath made = carry(leader, cycle, body);

        assertThat(counts(made))
                .isEqualTo(counts(before))
                .containsEntry("EFFORT", "1 0")
                .containsEntry("COST", "1 0")
                .containsEntry("IMPACT", "1 0")
                .containsEntry("CONFIDENCE", "1 0")
                .containsEntry("DEPENDENCY", "1 1")
                .containsEntry("ITEM_SET", "1 0")
                .containsEntry("REVISIT", "1 0")
                .containsEntry("CAPACITY", "1 0")
                .containsEntry("REVIEW", "0 0");
        String copy = copyOf(one);
        JsonPath estimate = read(leader, "/roadmap-items/" + copy + "/estimate");
        assertThat(estimate.getString("cost.amount")).isEqualTo("1200.00");
        assertThat(estimate.getString("impact")).isEqualTo("HIGH");
        assertThat(estimate.getString("confidence")).isEqualTo("LOW");
        assertThat(estimate.getBoolean("mandatory")).as("of its year").isFalse();
        assertThat(read(leader, "/roadmap-items/" + copy + "/team-efforts").getDouble("items[0].likely"))
                .isEqualTo(5);
        JsonPath ties = read(leader, "/planning-cycles/" + next + "/dependencies");
        assertThat(ties.getList("items.item.id")).containsExactly(copy);
        assertThat(ties.getList("items.other.id")).containsExactly(copyOf(other));
        assertThat(read(leader, "/planning-cycles/" + next + "/item-sets").<String>getList("items[0].items.id"))
                .containsExactlyInAnyOrder(copy, copyOf(other));
        assertThat(read(leader, "/planning-cycles/" + next + "/revisits").getString("items[0].question"))
                .isEqualTo("Still?");

        JsonPath again = carry(leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(third), "along", all));
        assertThat(counts(again))
                .as("what the third one is tied to is there now")
                .containsEntry("DEPENDENCY", "1 0")
                .containsEntry("ITEM_SET", "0 1")
                .containsEntry("CAPACITY", "0 1");
    }

    @Test
    void whatNobodyChoseStays() {
        String team = make("/teams", Map.of("name", Northline.unique("Team")));
        String one = leader.addsItem(cycle, product, "Wait board");
        estimated(one, team);
        capacity(cycle, team, 3);

        JsonPath made = carry(leader, cycle, Map.of("toCycleId", next, "itemIds", List.of(one)));

        assertThat(counts(made))
                .containsEntry("EFFORT", "0 1")
                .containsEntry("COST", "0 1")
                .containsEntry("CAPACITY", "0 1");
        assertThat(read(leader, "/roadmap-items/" + copyOf(one) + "/team-efforts")
                        .getList("items"))
                .isEmpty();
    }

    @Test
    void questionsGoAlongWithWhatTheyAreAbout() {
        String option = Strategies.chosen(leader, cycle);
        String theme = make("/planning-cycles/" + cycle + "/themes", Map.of("name", "Calm", "optionId", option));
        String objective = make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", leader.id(), "commitment", "COMMITTED"));
        String open = keyResult(objective, "Open", 40);
        String reached = keyResult(objective, "Reached", 97);
        for (String keyResult : List.of(open, reached)) {
            make(
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
                            today(),
                            "ownerId",
                            leader.id(),
                            "agreed",
                            "We stop."));
        }
        make("/planning-cycles/" + cycle + "/revisits", asked("THEME", theme));

        JsonPath made = carry(
                leader,
                cycle,
                Map.of("toCycleId", next, "objectiveIds", List.of(objective), "along", List.of("TRIPWIRE", "REVISIT")));

        assertThat(counts(made)).containsEntry("TRIPWIRE", "1 1").containsEntry("REVISIT", "1 0");
        JsonPath tripwires = read(leader, "/planning-cycles/" + next + "/tripwires");
        assertThat(tripwires.getList("items.agreed")).containsExactly("We stop.");
        assertThat(tripwires.getString("items[0].measure.id")).isNotIn(open, reached);
        assertThat(tripwires.getString("items[0].state"))
                .as("nothing is measured yet")
                .isNotEqualTo("TRIPPED");
        assertThat(read(leader, "/planning-cycles/" + next + "/revisits").getList("items.subject.kind"))
                .containsExactly("THEME");

        assertThat(undo(made.getString("id")).statusCode()).isEqualTo(204);
        assertThat(read(leader, "/planning-cycles/" + next + "/tripwires").getList("items"))
                .isEmpty();
        assertThat(read(leader, "/planning-cycles/" + next + "/revisits").getList("items"))
                .isEmpty();
    }

    @Test
    void reviewCannotBeChosenAndIsCountedAsStaying() {
        Member owner = Member.with("PRODUCT_LEADER");
        String later = owner.startsCycle();
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        String from = item(owner, promoted.id()).getString("cycle.id");
        Map<String, Object> body = new HashMap<>(Map.of(
                "toCycleId",
                later,
                "itemIds",
                List.of(promoted.id()),
                "along",
                List.of(
                        "EFFORT",
                        "COST",
                        "IMPACT",
                        "CONFIDENCE",
                        "DEPENDENCY",
                        "ITEM_SET",
                        "TRIPWIRE",
                        "REVISIT",
                        "REVIEW")));
        for (String path : List.of("rollovers", "rollover-rehearsals")) {
            Response refused = owner.asks().body(body).post("/api/v1/planning-cycles/{cycle}/{path}", from, path);
            assertThat(refused.statusCode()).isEqualTo(422);
            assertThat(refused.<String>path("errors[0].pointer")).isEqualTo("/along");
        }
        body.put("along", List.of("EFFORT", "COST", "IMPACT", "CONFIDENCE", "DEPENDENCY", "TRIPWIRE", "REVISIT"));

        JsonPath made = carry(owner, from, body);

        assertThat(counts(made)).containsEntry("REVIEW", "0 1");
        String copy = read(owner, "/roadmap-items/" + promoted.id() + "/origin").getString("copies[0].id");
        assertThat(item(owner, copy).getString("standing")).isEqualTo("DRAFT");
        assertThat(owner.asks()
                        .body(Map.of())
                        .post("/api/v1/roadmap-items/{id}/promotions", copy)
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void reportNamesEveryPartAndEveryReason() {
        String kept = leader.addsItem(cycle, product, "Wait board");
        String left = leader.addsItem(cycle, product, "Yard map");
        JsonPath made = carry(
                leader,
                cycle,
                Map.of(
                        "toCycleId",
                        next,
                        "itemIds",
                        List.of(kept),
                        "left",
                        List.of(Map.of("itemId", left, "reason", "The depot was sold."))));

        String report = "/rollovers/" + made.getString("id") + "/parts";
        JsonPath first = read(leader, report + "?limit=1");
        JsonPath second = read(leader, report + "?limit=1&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("items.title")).containsExactly("Wait board");
        assertThat(first.getString("items[0].copyId")).isEqualTo(copyOf(kept));
        assertThat(second.getList("items.reason")).containsExactly("The depot was sold.");
        assertThat(second.<Object>get("nextCursor")).isNull();
    }

    private void estimated(String item, String team) {
        make("/roadmap-items/" + item + "/team-efforts", Map.of("teamId", team, "low", 2, "likely", 5, "high", 9));
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
        make(
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
                today(),
                "repeats",
                "ONCE",
                "ownerId",
                leader.id());
    }

    private static String today() {
        return LocalDate.now(ZoneOffset.UTC).toString();
    }

    private String copyOf(String item) {
        return read(leader, "/roadmap-items/" + item + "/origin").getString("copies[0].id");
    }

    /** How many of each kind went and how many stayed. */
    private static Map<String, String> counts(JsonPath of) {
        Map<String, String> counts = new HashMap<>();
        for (Map<String, Object> count : of.<Map<String, Object>>getList("counts")) {
            counts.put(count.get("kind").toString(), count.get("went") + " " + count.get("stayed"));
        }
        return counts;
    }

    private JsonPath rehearsed(Map<String, ?> body) {
        Response answer = leader.asks().body(body).post("/api/v1/planning-cycles/{cycle}/rollover-rehearsals", cycle);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.jsonPath();
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
