package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** When tripwires trip, what is decided then, and that the plan and the gate stay as they were. */
class TripwireIT {
    private final Member leader = Member.elsewhere();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String cycle;
    private String theme;
    private String objective;
    private String keyResult;

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
        theme = make(
                "/planning-cycles/" + cycle + "/themes",
                Map.of("name", "Calm", "optionId", Strategies.chosen(leader, cycle)));
        objective = make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", "Nobody waits", "ownerId", leader.id(), "commitment", "COMMITTED"));
        keyResult = make(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title", "Days on time",
                        "unit", "%",
                        "direction", "INCREASE",
                        "baseline", 80,
                        "target", 95,
                        "kind", "LEADING",
                        "ownerId", leader.id()));
    }

    @Test
    void figureBeyondTheLimitTripsItAndAWithdrawnOneDoesNot() {
        String tripwire = tripwire("THEME", theme, Map.of("comparison", "AT_LEAST", "threshold", 80));
        assertThat(read("/tripwires/" + tripwire).getString("state")).isEqualTo("WAITING");

        said(82, today.minusDays(9));
        assertThat(read("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");
        String typo = said(7, today.minusDays(5));
        JsonPath tripped = read("/tripwires/" + tripwire);
        assertThat(tripped.getString("state")).isEqualTo("TRIPPED");
        assertThat(tripped.getString("trippedBy.day"))
                .isEqualTo(today.minusDays(5).toString());
        assertThat(tripped.getDouble("trippedBy.value")).isEqualTo(7);
        assertThat(read("/planning-cycles/" + cycle + "/revisit-counts").getInt("tripped"))
                .isEqualTo(1);

        leader.asks()
                .body(Map.of("reason", "One digit was lost"))
                .post("/api/v1/check-ins/{id}/withdrawals", typo)
                .then()
                .statusCode(201);
        assertThat(read("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");
        assertThat(read("/planning-cycles/" + cycle + "/revisit-counts").getInt("tripped"))
                .isZero();
    }

    @Test
    void fallIsCountedFromItsBaseline() {
        String tripwire =
                tripwire("PLAN", null, Map.of("comparison", "FALLS_AT_MOST", "threshold", 10, "baseline", 80));
        assertThat(read("/tripwires/" + tripwire).getDouble("bound")).isEqualTo(72);

        said(72, today.minusDays(2));
        assertThat(read("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");
        said(71, today.minusDays(1));
        assertThat(read("/tripwires/" + tripwire).getString("state")).isEqualTo("TRIPPED");
    }

    @Test
    void metricIsWatchedFromTheMomentSomebodyWritesAnotherResult() throws SQLException {
        String vision = make("/planning-cycles/" + cycle + "/visions", vision(104));
        String metric = read("/visions/" + vision).getString("metrics[0].id");
        Map<String, Object> input = new HashMap<>(limit("PLAN", null));
        input.putAll(Map.of("measureKind", "METRIC", "measureId", metric, "comparison", "AT_LEAST", "threshold", 100));
        String tripwire = make("/planning-cycles/" + cycle + "/tripwires", input);
        assertThat(read("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");

        rewrite(vision, 97);
        JsonPath tripped = read("/tripwires/" + tripwire);
        assertThat(tripped.getString("state")).isEqualTo("TRIPPED");
        assertThat(tripped.getString("trippedBy.day")).isEqualTo(today.toString());
        rewrite(vision, 103);
        assertThat(read("/tripwires/" + tripwire).getString("state"))
                .as("of a day the last word counts")
                .isEqualTo("HOLDS");
        try (Connection app = Northline.connectionOfApp();
                Statement statement = app.createStatement()) {
            for (String change : List.of(
                    "UPDATE planning.metric_observation SET value = 1",
                    "DELETE FROM planning.metric_observation",
                    "UPDATE planning.tripwire_decision SET reason = 'Better'",
                    "DELETE FROM planning.revisit_outcome")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute(change))
                        .withMessageContaining("permission denied");
            }
        }
    }

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
        Map<String, Object> input = new HashMap<>(limit("ITEM", item));
        input.putAll(Map.of("measureId", measured, "comparison", "AT_MOST", "threshold", 30, "ownerId", member.id()));
        String tripwire = make(member, "/planning-cycles/" + changing.cycle() + "/tripwires", input);
        Response early = decide(member, tripwire, Map.of("choice", "KEEP", "reason", "Wait."));
        assertThat(early.statusCode()).isEqualTo(409);
        make(
                member,
                "/key-results/" + measured + "/check-ins",
                Map.of("checkedOn", today.toString(), "value", 31, "confidence", "OFF_TRACK"));

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
        Member owner = Member.with("PRODUCT_LEADER");
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        JsonPath before =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        String itsCycle = before.getString("cycle.id");
        String vision = make(owner, "/planning-cycles/" + itsCycle + "/visions", ofProduct(before, 5));
        String metric = owner.asks().get("/api/v1/visions/{id}", vision).path("metrics[0].id");
        Map<String, Object> input = new HashMap<>(limit("ITEM", promoted.id()));
        input.putAll(Map.of(
                "measureKind",
                "METRIC",
                "measureId",
                metric,
                "comparison",
                "AT_LEAST",
                "threshold",
                90,
                "ownerId",
                owner.id()));

        String tripwire = make(owner, "/planning-cycles/" + itsCycle + "/tripwires", input);
        assertThat(owner.asks().get("/api/v1/tripwires/{id}", tripwire).<String>path("state"))
                .isEqualTo("TRIPPED");
        assertThat(decide(owner, tripwire, Map.of("choice", "STOP", "reason", "It does not pay."))
                        .statusCode())
                .isEqualTo(201);

        JsonPath after =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        for (String unchanged : List.of("standing", "version", "revision", "contentHash", "portfolioEntry.state")) {
            assertThat(after.<Object>get(unchanged)).as(unchanged).isEqualTo(before.get(unchanged));
        }
        assertThat(owner.asks()
                        .get("/api/v1/roadmap-items/{id}/history", promoted.id())
                        .jsonPath()
                        .getList("items.what", String.class))
                .anyMatch(sentence -> sentence.contains("set a tripwire"));
    }

    @Test
    void trippedOnesComeFirstPageByPageAndFiltersSayOfWhat() {
        String second = tripwire("THEME", theme, Map.of("comparison", "AT_LEAST", "threshold", 10));
        String first = tripwire("OBJECTIVE", objective, Map.of("comparison", "AT_MOST", "threshold", 10));
        said(50, today.minusDays(1));

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? leader.asks() : leader.asks().queryParam("cursor", cursor))
                    .queryParam("limit", 1)
                    .get("/api/v1/planning-cycles/{cycle}/tripwires", cycle)
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactly(first, second);
        assertThat(ids("?state=TRIPPED")).containsExactly(first);
        assertThat(ids("?subjectKind=THEME&subject=" + theme)).containsExactly(second);
        assertThat(ids("?objective=" + objective)).containsExactly(first, second);
        assertThat(ids("?owner=" + leader.id())).hasSize(2);
        leader.asks().post("/api/v1/tripwires/{id}/archivals", second).then().statusCode(204);
        assertThat(ids("")).containsExactly(first);
        leader.asks().post("/api/v1/tripwires/{id}/restorations", second).then().statusCode(204);
        assertThat(ids("")).containsExactly(first, second);
    }

    @Test
    void questionThatComesBackMovesOnAndIsWrittenDownOncePerDay() {
        String revisit = make("/planning-cycles/" + cycle + "/revisits", question("QUARTERLY", today.minusDays(1)));
        String once = make("/planning-cycles/" + cycle + "/revisits", question("ONCE", today.plusDays(3)));
        JsonPath counts = read("/planning-cycles/" + cycle + "/revisit-counts");
        assertThat(counts.getInt("overdue")).isEqualTo(1);
        assertThat(counts.getInt("due")).isEqualTo(1);

        assertThat(lookedAt(revisit, today.minusDays(1)).statusCode()).isEqualTo(201);
        assertThat(lookedAt(revisit, today.minusDays(1)).statusCode()).isEqualTo(409);
        assertThat(lookedAt(once, today.plusDays(3)).statusCode()).isEqualTo(201);

        JsonPath moved = read("/revisits/" + revisit);
        assertThat(moved.getString("state")).isEqualTo("PLANNED");
        assertThat(moved.getString("dueOn"))
                .isEqualTo(today.minusDays(1).plusMonths(3).toString());
        assertThat(moved.getString("last.outcome")).isEqualTo("We go on.");
        assertThat(read("/revisits/" + revisit + "/outcomes").getList("items.dueOn"))
                .containsExactly(today.minusDays(1).toString());
        assertThat(read("/planning-cycles/" + cycle + "/revisits").getList("items.id"))
                .containsExactly(revisit);
        assertThat(read("/planning-cycles/" + cycle + "/revisits?state=DONE").getList("items.id"))
                .containsExactly(once);
    }

    private Response lookedAt(String revisit, LocalDate day) {
        return leader.asks()
                .body(Map.of("dueOn", day.toString(), "outcome", "We go on."))
                .post("/api/v1/revisits/{id}/outcomes", revisit);
    }

    private Map<String, Object> question(String repeats, LocalDate dueOn) {
        return Map.of(
                "subjectKind",
                "PLAN",
                "question",
                "Would we choose it again?",
                "dueOn",
                dueOn.toString(),
                "repeats",
                repeats,
                "ownerId",
                leader.id());
    }

    private static Response decide(Member member, String tripwire, Map<String, ?> decision) {
        return member.asks().body(decision).post("/api/v1/tripwires/{id}/decisions", tripwire);
    }

    private String tripwire(String kind, String subject, Map<String, ?> limit) {
        Map<String, Object> input = new HashMap<>(limit(kind, subject));
        input.putAll(limit);
        return make("/planning-cycles/" + cycle + "/tripwires", input);
    }

    private Map<String, Object> limit(String kind, String subject) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "subjectKind",
                kind,
                "measureKind",
                "KEY_RESULT",
                "measureId",
                keyResult,
                "startsOn",
                today.minusDays(30).toString(),
                "ownerId",
                leader.id(),
                "agreed",
                "We look again."));
        if (subject != null) {
            input.put("subjectId", subject);
        }
        return input;
    }

    private List<String> ids(String query) {
        return read("/planning-cycles/" + cycle + "/tripwires" + query).getList("items.id");
    }

    private String said(int value, LocalDate day) {
        return make(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", day.toString(), "value", value, "confidence", "ON_TRACK"));
    }

    private static Map<String, Object> vision(int result) {
        return Map.of(
                "level",
                "COMPANY",
                "statement",
                "Calm",
                "horizonYears",
                3,
                "metrics",
                List.of(Map.of(
                        "kind",
                        "NORTH_STAR",
                        "name",
                        "Calm days",
                        "unit",
                        "%",
                        "definition",
                        "Days",
                        "lastResult",
                        result)));
    }

    private static Map<String, Object> ofProduct(JsonPath item, int result) {
        Map<String, Object> vision = new HashMap<>(vision(result));
        vision.put("level", "PRODUCT");
        vision.put("productId", item.getString("product.id"));
        return vision;
    }

    private void rewrite(String vision, int result) {
        Map<String, Object> change = new HashMap<>(vision(result));
        change.remove("level");
        leader.asks()
                .header(
                        "If-Match",
                        leader.asks().get("/api/v1/visions/{id}", vision).header("ETag"))
                .body(change)
                .put("/api/v1/visions/{id}", vision)
                .then()
                .statusCode(200);
    }

    private JsonPath read(String path) {
        Response answer = leader.asks().get("/api/v1" + path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return answer.jsonPath();
    }

    private String make(String path, Map<String, ?> body) {
        return make(leader, path, body);
    }

    private static String make(Member member, String path, Map<String, ?> body) {
        return member.asks()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
