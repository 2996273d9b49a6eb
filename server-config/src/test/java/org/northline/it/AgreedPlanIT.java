package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.restassured.path.json.JsonPath;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is agreed stays as it was, whatever becomes of the plan and whoever would like it otherwise. */
class AgreedPlanIT {
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

    private static String items(ChangingPlan plan, String baseline) {
        return plan.leader()
                .asks()
                .get("/api/v1/baselines/{id}/items", baseline)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static Map<String, String> euros(int amount) {
        return Map.of("amount", String.valueOf(amount), "currency", "EUR");
    }
}
