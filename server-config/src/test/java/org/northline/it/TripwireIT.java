package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** When tripwires trip, and in which order they are told. */
class TripwireIT {
    private final WatchedPlan plan = new WatchedPlan();
    private final Member leader = plan.leader();

    @Test
    void figureBeyondTheLimitTripsItAndAWithdrawnOneDoesNot() {
        String tripwire = plan.tripwire("THEME", plan.theme(), Map.of("comparison", "AT_LEAST", "threshold", 80));
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state")).isEqualTo("WAITING");

        plan.said(82, plan.today().minusDays(9));
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");
        String typo = plan.said(7, plan.today().minusDays(5));
        JsonPath tripped = leader.reads("/tripwires/" + tripwire);
        assertThat(tripped.getString("state")).isEqualTo("TRIPPED");
        assertThat(tripped.getString("trippedBy.day"))
                .isEqualTo(plan.today().minusDays(5).toString());
        assertThat(tripped.getDouble("trippedBy.value")).isEqualTo(7);
        assertThat(leader.reads("/planning-cycles/" + plan.cycle() + "/revisit-counts")
                        .getInt("tripped"))
                .isEqualTo(1);

        leader.asks()
                .body(Map.of("reason", "One digit was lost"))
                .post("/api/v1/check-ins/{id}/withdrawals", typo)
                .then()
                .statusCode(201);
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");
        assertThat(leader.reads("/planning-cycles/" + plan.cycle() + "/revisit-counts")
                        .getInt("tripped"))
                .isZero();
    }

    @Test
    void fallIsCountedFromItsBaseline() {
        String tripwire =
                plan.tripwire("PLAN", null, Map.of("comparison", "FALLS_AT_MOST", "threshold", 10, "baseline", 80));
        assertThat(leader.reads("/tripwires/" + tripwire).getDouble("bound")).isEqualTo(72);

        plan.said(72, plan.today().minusDays(2));
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");
        plan.said(71, plan.today().minusDays(1));
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state")).isEqualTo("TRIPPED");
    }

    @Test
    void metricIsWatchedFromTheMomentSomebodyWritesAnotherResult() throws SQLException {
        String vision = leader.makes("/planning-cycles/" + plan.cycle() + "/visions", WatchedPlan.vision(104));
        String metric = leader.reads("/visions/" + vision).getString("metrics[0].id");
        Map<String, Object> input = WatchedPlan.watching(leader, "PLAN", null);
        input.putAll(Map.of("measureKind", "METRIC", "measureId", metric, "comparison", "AT_LEAST", "threshold", 100));
        String tripwire = leader.makes("/planning-cycles/" + plan.cycle() + "/tripwires", input);
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state")).isEqualTo("HOLDS");

        rewrite(vision, 97);
        JsonPath tripped = leader.reads("/tripwires/" + tripwire);
        assertThat(tripped.getString("state")).isEqualTo("TRIPPED");
        assertThat(tripped.getString("trippedBy.day")).isEqualTo(plan.today().toString());
        rewrite(vision, 103);
        assertThat(leader.reads("/tripwires/" + tripwire).getString("state"))
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
    void trippedOnesComeFirstPageByPageAndFiltersSayOfWhat() {
        String second = plan.tripwire("THEME", plan.theme(), Map.of("comparison", "AT_LEAST", "threshold", 10));
        String first = plan.tripwire("OBJECTIVE", plan.objective(), Map.of("comparison", "AT_MOST", "threshold", 10));
        plan.said(50, plan.today().minusDays(1));

        List<String> seen = new ArrayList<>();
        String cursor = null;
        do {
            JsonPath page = (cursor == null ? leader.asks() : leader.asks().queryParam("cursor", cursor))
                    .queryParam("limit", 1)
                    .get("/api/v1/planning-cycles/{cycle}/tripwires", plan.cycle())
                    .jsonPath();
            seen.addAll(page.getList("items.id"));
            cursor = page.getString("nextCursor");
        } while (cursor != null);

        assertThat(seen).containsExactly(first, second);
        assertThat(ids("?state=TRIPPED")).containsExactly(first);
        assertThat(ids("?subjectKind=THEME&subject=" + plan.theme())).containsExactly(second);
        assertThat(ids("?objective=" + plan.objective())).containsExactly(first, second);
        assertThat(ids("?owner=" + leader.id())).hasSize(2);
        leader.asks().post("/api/v1/tripwires/{id}/archivals", second).then().statusCode(204);
        assertThat(ids("")).containsExactly(first);
        leader.asks().post("/api/v1/tripwires/{id}/restorations", second).then().statusCode(204);
        assertThat(ids("")).containsExactly(first, second);
    }

    private List<String> ids(String query) {
        return leader.reads("/planning-cycles/" + plan.cycle() + "/tripwires" + query)
                .getList("items.id");
    }

    private void rewrite(String vision, int result) {
        Map<String, Object> change = new HashMap<>(WatchedPlan.vision(result));
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
}
