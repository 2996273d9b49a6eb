package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is agreed stays as it was, and what differs since is what a reader of both moments would find. */
class BaselineIT {
    private static final int ITEMS = 12;
    private static final int CHANGES = 25;

    @ParameterizedTest
    @ValueSource(longs = {20270401, 20270402})
    void comparisonIsWhatAReaderOfBothMomentsFinds(long seed) {
        ChangingPlan plan = new ChangingPlan(seed);
        for (int number = 0; number < ITEMS; number++) {
            plan.adds("Item " + number);
        }
        String first = plan.takesBaseline("First");
        Snapshot atFirst = Snapshot.of(plan.leader(), plan.cycle());
        for (int change = 0; change < CHANGES; change++) {
            plan.changesAtRandom();
        }
        String second = plan.takesBaseline("Second");
        Snapshot atSecond = Snapshot.of(plan.leader(), plan.cycle());
        for (int change = 0; change < CHANGES; change++) {
            plan.changesAtRandom();
        }
        Snapshot now = Snapshot.of(plan.leader(), plan.cycle());

        agrees(plan, first, second, atFirst.differencesTo(atSecond), atFirst, atSecond);
        agrees(plan, first, null, atFirst.differencesTo(now), atFirst, now);
        agrees(plan, second, null, atSecond.differencesTo(now), atSecond, now);
        agrees(plan, second, first, atSecond.differencesTo(atFirst), atSecond, atFirst);
    }

    private static void agrees(
            ChangingPlan plan,
            String before,
            String after,
            Map<String, List<String>> expected,
            Snapshot from,
            Snapshot to) {
        Map<String, List<String>> told = new TreeMap<>();
        for (Map<String, Object> row : plan.differences(before, after, "").<Map<String, Object>>getList("items")) {
            List<String> one = new ArrayList<>(strings(row, "kinds"));
            strings(row, "fields").stream().sorted().forEach(one::add);
            told.put((String) row.get("itemId"), one);
        }
        JsonPath comparison = plan.comparison(before, after);

        assertThat(told).isEqualTo(expected);
        for (String kind : List.of("ADDED", "REMOVED", "MOVED", "CHANGED")) {
            long number =
                    expected.values().stream().filter(one -> one.contains(kind)).count();
            assertThat(comparison.getLong("counts." + kind.toLowerCase(Locale.ROOT)))
                    .as(kind)
                    .isEqualTo(number);
            assertThat(plan.differences(before, after, "&kind=" + kind).getList("items"))
                    .hasSize((int) number);
        }
        assertThat(comparison.getInt("total.before.items"))
                .isEqualTo(from.items().size());
        assertThat(comparison.getInt("total.after.items")).isEqualTo(to.items().size());
        assertThat(comparison.getDouble("total.after.cost.amount")).isEqualTo(costOf(to));
        assertThat(comparison.getInt("total.before.value")).isEqualTo(valueOf(from));
        double byTheme = comparison.getList("themes.after.cost.amount", Double.class).stream()
                .mapToDouble(Double::doubleValue)
                .sum();
        assertThat(byTheme + comparison.getDouble("withoutTheme.after.cost.amount"))
                .isEqualTo(costOf(to));
    }

    @Test
    void baselineStaysAsItWasWhateverBecomesOfThePlan() {
        ChangingPlan plan = new ChangingPlan(1);
        String item = plan.adds("Wait board");
        plan.leader()
                .asks()
                .header("If-Match", "\"0\"")
                .body(Map.of("quarters", List.of(euros(10), euros(20), euros(30), euros(40))))
                .put("/api/v1/planning-cycles/" + plan.cycle() + "/budget")
                .then()
                .statusCode(200);
        String baseline = plan.takesBaseline("Board");
        String kept = items(plan, baseline);

        plan.revises(item, Map.of("title", "Waiting board", "horizon", "LATER", "startsOn", "2027-02-01"));
        plan.costs(item, 5000);
        plan.withdraws(item);
        plan.leader()
                .asks()
                .header("If-Match", "\"1\"")
                .body(Map.of("quarters", List.of(euros(11), euros(20), euros(30), euros(40))))
                .put("/api/v1/planning-cycles/" + plan.cycle() + "/budget")
                .then()
                .statusCode(200);

        assertThat(items(plan, baseline)).isEqualTo(kept);
        JsonPath read = JsonPath.from(kept);
        assertThat(read.getString("items[0].item.title")).isEqualTo("Wait board");
        assertThat(read.getString("items[0].item.theme.name")).isEqualTo("Calm");
        assertThat(read.getString("items[0].item.cost.amount")).isEqualTo("1000.00");
        assertThat(read.getDouble("items[0].item.efforts[0].weeks")).isEqualTo(10);
        assertThat(read.getString("items[0].standing")).isEqualTo("DRAFT");
        JsonPath comparison = plan.comparison(baseline, null);
        assertThat(comparison.getString("quarters[0].budgetBefore.amount")).isEqualTo("10.00");
        assertThat(comparison.getString("quarters[0].budgetAfter.amount")).isEqualTo("11.00");
        assertThat(comparison.getString("before.name")).isEqualTo("Board");
        assertThat(comparison.getString("after.name")).isNull();
    }

    @Test
    void shiftOfAnItemIsInDays() {
        ChangingPlan plan = new ChangingPlan(2);
        String item = plan.adds("Wait board");
        plan.adds("Left alone");
        String baseline = plan.takesBaseline("Board");
        plan.revises(item, Map.of("startsOn", "2027-01-15", "endsOn", "2027-03-30"));

        JsonPath moved = plan.differences(baseline, null, "");

        assertThat(moved.getList("items.itemId")).containsExactly(item);
        assertThat(moved.getInt("items[0].startShift")).isEqualTo(14);
        assertThat(moved.getInt("items[0].endShift")).isEqualTo(-1);
        assertThat(plan.differences(
                                baseline, null, "&product=" + plan.products().get(1))
                        .getList("items"))
                .isEmpty();
        assertThat(plan.differences(baseline, null, "&kind=UNCHANGED").getList("items.title"))
                .containsExactly("Left alone");
    }

    @Test
    void differencesFollowPageByPage() {
        ChangingPlan plan = new ChangingPlan(3);
        String baseline = plan.takesBaseline("Empty");
        for (int number = 0; number < 5; number++) {
            plan.adds("Item " + number);
        }
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            JsonPath page = plan.get("/comparison/items?limit=2&before=" + baseline + cursor);
            seen.addAll(page.getList("items.itemId", String.class));
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactlyElementsOf(plan.items());
    }

    @Test
    void nameIsAskedForAndTakenOnce() {
        ChangingPlan plan = new ChangingPlan(4);
        plan.takesBaseline("Board");

        assertThat(pointers(take(plan, Map.of("name", " board ")))).containsExactly("/name");
        assertThat(pointers(take(plan, Map.of("name", " ", "note", "x".repeat(501)))))
                .containsExactly("/name", "/note");
        assertThat(plan.get("/baselines").getList("items.name")).containsExactly("Board");
    }

    @Test
    void repeatedRequestTakesOneBaseline() {
        ChangingPlan plan = new ChangingPlan(5);
        String path = "/api/v1/planning-cycles/" + plan.cycle() + "/baselines";

        Response first = Northline.repeatable(plan.leader().asks(), "take-once")
                .body(Map.of("name", "Board"))
                .post(path);
        Response again = Northline.repeatable(plan.leader().asks(), "take-once")
                .body(Map.of("name", "Board"))
                .post(path);

        assertThat(first.statusCode()).isEqualTo(201);
        assertThat(again.asString()).isEqualTo(first.asString());
    }

    @Test
    void otherCyclesBaselineIsNotCompared() {
        ChangingPlan plan = new ChangingPlan(6);
        String foreign = new ChangingPlan(7).takesBaseline("Foreign");
        String path = "/api/v1/planning-cycles/" + plan.cycle() + "/comparison";

        assertThat(plan.leader().asks().get(path + "?before=" + foreign).statusCode())
                .isEqualTo(404);
        assertThat(plan.leader().asks().get("/api/v1/baselines/" + foreign).statusCode())
                .isEqualTo(404);
        assertThat(pointers(plan.leader().asks().get(path))).containsExactly("?before");
    }

    @Test
    void baselineLeavesClearanceAndItemAlone() {
        Member owner = Member.with("PRODUCT_LEADER");
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        String path = "/api/v1/roadmap-items/" + promoted.id();
        String before = owner.asks().get(path).asString();
        String cycle = JsonPath.from(before).getString("cycle.id");

        String baseline = owner.asks()
                .body(Map.of("name", "Board"))
                .post("/api/v1/planning-cycles/{cycle}/baselines", cycle)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        assertThat(owner.asks().get(path).asString()).isEqualTo(before);
        JsonPath kept =
                owner.asks().get("/api/v1/baselines/{id}/items", baseline).jsonPath();
        assertThat(kept.getString("items[0].standing")).isEqualTo("CLEARED");
        assertThat(kept.getBoolean("items[0].item.onPortfolio")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UPDATE planning.baseline SET name = 'Another'",
                "UPDATE planning.baseline_item SET title = 'Another'",
                "UPDATE planning.baseline_quarter SET budget = 1",
                "UPDATE planning.change_reason SET code = 'MARKET'",
                "DELETE FROM planning.baseline",
                "DELETE FROM planning.baseline_item",
                "DELETE FROM planning.baseline_quarter",
                "DELETE FROM planning.change_reason",
                "TRUNCATE planning.baseline_item",
                "INSERT INTO planning.baseline SELECT * FROM planning.baseline",
                "INSERT INTO planning.baseline_item SELECT * FROM planning.baseline_item",
                "INSERT INTO planning.baseline_quarter SELECT * FROM planning.baseline_quarter",
                "SELECT planning.take_baseline(gen_random_uuid(), gen_random_uuid(), gen_random_uuid(), 'B', '', gen_random_uuid(), '1.2.3')"
            })
    void serversOwnRoleRewritesNothing(String attack) throws SQLException {
        try (Connection app = Northline.connectionOfApp();
                Statement statement = app.createStatement()) {
            assertThatThrownBy(() -> statement.execute(attack))
                    .isInstanceOf(SQLException.class)
                    .extracting(thrown -> ((SQLException) thrown).getSQLState())
                    .isEqualTo("42501");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"baseline", "baseline_item", "baseline_quarter", "change_reason"})
    void notEvenTheOwnerRewritesWhatWasAgreed(String table) throws SQLException {
        ChangingPlan plan = new ChangingPlan(8);
        String item = plan.adds("Wait board");
        plan.takesBaseline("Board");
        plan.costs(item, 5000);
        plan.make(
                "/planning-cycles/" + plan.cycle() + "/change-reasons",
                Map.of("itemIds", List.of(item), "code", "MARKET"));
        try (Connection owner = Northline.connectionOfOwner();
                Statement statement = owner.createStatement()) {
            for (String attack : List.of(
                    "UPDATE planning." + table + " SET changed_at = now()",
                    "DELETE FROM planning." + table,
                    "TRUNCATE planning." + table + " CASCADE")) {
                assertThatThrownBy(() -> statement.execute(attack))
                        .isInstanceOf(SQLException.class)
                        .hasMessageContaining("append-only");
            }
        }
    }

    private static double costOf(Snapshot plan) {
        return plan.items().values().stream()
                .filter(fields -> fields.get("COST") != null)
                .mapToDouble(fields -> Double.parseDouble((String) fields.get("COST")))
                .sum();
    }

    private static int valueOf(Snapshot plan) {
        return plan.items().values().stream()
                .filter(fields -> fields.get("VALUE") != null)
                .mapToInt(fields -> (Integer) fields.get("VALUE"))
                .sum();
    }

    @SuppressWarnings("unchecked")
    private static List<String> strings(Map<String, Object> row, String field) {
        return (List<String>) row.get(field);
    }

    private static String items(ChangingPlan plan, String baseline) {
        return plan.leader()
                .asks()
                .get("/api/v1/baselines/{id}/items", baseline)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Response take(ChangingPlan plan, Map<String, ?> body) {
        return plan.leader().asks().body(body).post("/api/v1/planning-cycles/{cycle}/baselines", plan.cycle());
    }

    private static List<String> pointers(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.jsonPath().getList("errors.pointer");
    }

    private static Map<String, String> euros(int amount) {
        return Map.of("amount", String.valueOf(amount), "currency", "EUR");
    }
}
