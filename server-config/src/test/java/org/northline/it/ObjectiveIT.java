package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** How far objectives come, and from where that is known. */
class ObjectiveIT {
    private final Member leader = Member.elsewhere();
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private String cycle;
    private String theme;
    private String objective;

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
        theme = leader.makes(
                "/planning-cycles/" + cycle + "/themes",
                Map.of("name", "Land", "optionId", Strategies.chosen(leader, cycle)));
        objective = objective("Nobody waits");
    }

    @Test
    void gradeIsWhatTheFormulaSays() {
        SplittableRandom random = new SplittableRandom(20270101);
        List<Double> cut = new ArrayList<>();
        for (int number = 0; number < 12; number++) {
            int baseline = random.nextInt(-500, 500);
            int way = random.nextInt(1, 400);
            boolean up = random.nextBoolean();
            int value = random.nextInt(-1000, 1000);
            String keyResult = keyResult(up, baseline, up ? baseline + way : baseline - way);
            said(keyResult, value, today);
            double progress = (up ? value - baseline : baseline - value) / (double) way;
            cut.add(Math.min(1, Math.max(0, progress)));

            JsonPath shown = leader.reads("/key-results/" + keyResult);
            assertThat(shown.getDouble("progress"))
                    .isEqualTo(BigDecimal.valueOf(progress)
                            .setScale(4, RoundingMode.HALF_EVEN)
                            .doubleValue());
        }
        keyResult(true, 0, 10);

        double mean = cut.stream().mapToDouble(one -> one).average().orElseThrow();
        assertThat(leader.reads("/objectives/" + objective).getDouble("grade.value"))
                .isEqualTo(BigDecimal.valueOf(mean)
                        .setScale(1, RoundingMode.HALF_EVEN)
                        .doubleValue());
    }

    @Test
    void whatNobodyHasSaidIsNotZero() {
        String keyResult = keyResult(true, 0, 10);

        JsonPath unknown = leader.reads("/objectives/" + objective);
        assertThat(unknown.<Object>get("grade")).isNull();
        assertThat(unknown.<Object>get("keyResults[0].progress")).isNull();
        assertThat(unknown.<Object>get("keyResults[0].lastCheckIn")).isNull();

        said(keyResult, 0, today.minusDays(31));
        JsonPath known = leader.reads("/objectives/" + objective);
        assertThat(known.getDouble("grade.value")).isZero();
        assertThat(known.getString("grade.band")).isEqualTo("NO_REAL_PROGRESS");
        assertThat(known.getBoolean("keyResults[0].lastCheckIn.stale")).isTrue();

        said(keyResult, 7, today.minusDays(30));
        JsonPath fresh = leader.reads("/objectives/" + objective);
        assertThat(fresh.getString("keyResults[0].grade.band")).isEqualTo("DELIVERED");
        assertThat(fresh.getBoolean("keyResults[0].lastCheckIn.stale")).isFalse();
    }

    @Test
    void followedMetricHasTheValueUntilItTellsNothingAnyMore() {
        String vision = leader.makes("/planning-cycles/" + cycle + "/visions", vision("Weekly orders", "orders", 40));
        JsonPath written = leader.reads("/visions/" + vision);
        String keyResult = leader.makes("/objectives/" + objective + "/key-results", following(written));

        assertThat(leader.reads("/key-results/" + keyResult).getDouble("progress"))
                .isEqualTo(0.3);
        assertThat(leader.asks()
                        .body(Map.of("checkedOn", today.toString(), "value", 90, "confidence", "ON_TRACK"))
                        .post("/api/v1/key-results/{id}/check-ins", keyResult)
                        .jsonPath()
                        .getList("errors.pointer"))
                .containsExactly("/value");
        leader.makes(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", today.toString(), "confidence", "OFF_TRACK"));

        rewrite(vision, "Weekly orders", "orders", 60);
        JsonPath moved = leader.reads("/key-results/" + keyResult);
        assertThat(moved.getDouble("current")).isEqualTo(60);
        assertThat(moved.getString("lastCheckIn.confidence")).isEqualTo("OFF_TRACK");

        rewrite(vision, "Weekly orders", "orders", null);
        assertThat(leader.reads("/key-results/" + keyResult).<Object>get("current"))
                .isNull();
        assertThat(leader.reads("/key-results/" + keyResult).getBoolean("metric.gone"))
                .isFalse();

        rewrite(vision, "Weekly orders", "thousands", 60);
        JsonPath gone = leader.reads("/key-results/" + keyResult);
        assertThat(gone.<Object>get("current")).isNull();
        assertThat(gone.getBoolean("metric.gone")).isTrue();
    }

    @Test
    void withdrawnCheckInStaysInSightAndCountsForNothing() throws SQLException {
        String keyResult = keyResult(true, 0, 100);
        said(keyResult, 20, today.minusDays(9));
        String wrong = said(keyResult, 800, today.minusDays(2));
        assertThat(leader.reads("/key-results/" + keyResult).getDouble("progress"))
                .isEqualTo(8);

        leader.asks()
                .body(Map.of("reason", "One zero too many"))
                .post("/api/v1/check-ins/{id}/withdrawals", wrong)
                .then()
                .statusCode(201);

        assertThat(leader.reads("/key-results/" + keyResult).getDouble("progress"))
                .isEqualTo(0.2);
        JsonPath history = leader.reads("/key-results/" + keyResult + "/check-ins");
        assertThat(history.getList("items.value", Double.class)).containsExactly(800.0, 20.0);
        assertThat(history.getString("items[0].withdrawal.reason")).isEqualTo("One zero too many");
        assertThat(leader.asks()
                        .body(Map.of("reason", "Again"))
                        .post("/api/v1/check-ins/{id}/withdrawals", wrong)
                        .statusCode())
                .isEqualTo(409);
        try (Connection app = Northline.connectionOfApp();
                Statement statement = app.createStatement()) {
            for (String change : List.of(
                    "UPDATE planning.check_in SET value = 1",
                    "UPDATE planning.check_in SET note = 'Better'",
                    "UPDATE planning.check_in SET author_id = changed_by",
                    "DELETE FROM planning.check_in")) {
                assertThatExceptionOfType(SQLException.class)
                        .isThrownBy(() -> statement.execute(change))
                        .withMessageContaining("permission denied");
            }
        }
    }

    @Test
    void checkInsAreReadPageByPage() {
        String keyResult = keyResult(true, 0, 100);
        for (int day = 0; day < 7; day++) {
            said(keyResult, day, today.minusDays(day / 2));
        }

        List<Double> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? leader.asks() : leader.asks().queryParam("cursor", cursor))
                    .queryParam("limit", 2)
                    .get("/api/v1/key-results/{id}/check-ins", keyResult)
                    .jsonPath();
            seen.addAll(page.getList("items.value", Double.class));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactly(1.0, 0.0, 3.0, 2.0, 5.0, 4.0, 6.0);
    }

    @Test
    void themeWithAnObjectiveStays() {
        Response refused = leader.asks().post("/api/v1/themes/{id}/archivals", theme);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).contains("has 1 objective");

        post("/objectives/" + objective + "/archivals");
        assertThat(leader.reads("/planning-cycles/" + cycle + "/objectives").getList("items"))
                .isEmpty();
        post("/themes/" + theme + "/archivals");
        assertThat(leader.asks()
                        .post("/api/v1/objectives/{id}/restorations", objective)
                        .statusCode())
                .isEqualTo(409);
    }

    private String objective(String title) {
        return leader.makes(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", title, "ownerId", leader.id(), "commitment", "COMMITTED"));
    }

    private String keyResult(boolean up, int baseline, int target) {
        return leader.makes(
                "/objectives/" + objective + "/key-results", KeyResults.inMinutes(leader, up, baseline, target));
    }

    private Map<String, Object> following(JsonPath vision) {
        Map<String, Object> keyResult = new HashMap<>(KeyResults.inMinutes(leader, true, 10, 110));
        keyResult.remove("unit");
        keyResult.put("metricId", vision.getString("metrics[0].id"));
        return keyResult;
    }

    private String said(String keyResult, int value, LocalDate day) {
        return leader.makes(
                "/key-results/" + keyResult + "/check-ins",
                Map.of("checkedOn", day.toString(), "value", value, "confidence", "ON_TRACK"));
    }

    private static Map<String, Object> vision(String metric, String unit, Integer result) {
        Map<String, Object> line = new HashMap<>(
                Map.of("kind", "NORTH_STAR", "name", metric, "unit", unit, "definition", "Counted on Sundays"));
        if (result != null) {
            line.put("lastResult", result);
        }
        return Map.of("level", "COMPANY", "statement", "Calm", "horizonYears", 3, "metrics", List.of(line));
    }

    private void rewrite(String vision, String metric, String unit, Integer result) {
        Map<String, Object> change = new HashMap<>(vision(metric, unit, result));
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

    private void post(String path) {
        leader.asks().body(Map.of()).post("/api/v1" + path).then().statusCode(204);
    }
}
