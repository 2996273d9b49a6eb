package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs between two moments of a plan is what a reader of both would find. */
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

    private static Response take(ChangingPlan plan, Map<String, ?> body) {
        return plan.leader().asks().body(body).post("/api/v1/planning-cycles/{cycle}/baselines", plan.cycle());
    }

    private static List<String> pointers(Response refused) {
        assertThat(refused.statusCode()).isEqualTo(422);
        return refused.jsonPath().getList("errors.pointer");
    }
}
