package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** A plan that was found is mended for what its scenario takes for granted now, instead of being looked for anew. */
class AdjustmentIT {
    private final PlannedCycle plan = new PlannedCycle();
    private final String team = plan.team("Payments", 1);
    private final List<String> items = new ArrayList<>();

    private String adjusted(String scenario) {
        return plan.ended(plan.made("/scenarios/" + scenario + "/adjustments", Map.of()));
    }

    private void place(String scenario, String item, int quarter) {
        plan.made(
                "/scenarios/" + scenario + "/assumptions",
                Map.of("kind", "ITEM_PLACED", "itemId", item, "quarter", quarter));
    }

    /** Four items that fill the four quarters of the only person, and one that is left over. */
    private void work() {
        for (String impact : List.of("MASSIVE", "MASSIVE", "HIGH", "MEDIUM")) {
            items.add(plan.item("Fills a quarter", team, 12, impact, "HIGH", 10));
        }
        items.add(plan.item("Left over", team, 6, "LOW", "HIGH", 10));
    }

    @Test
    void itemThatAScenarioPlacesComesInAndLittleElseMoves() {
        work();
        String scenario = plan.scenario(Map.of());
        String found = plan.consolidated(scenario);
        Map<String, Integer> before = plan.quarters(found);
        String leftOver = items.get(4);
        assertThat(before.get(leftOver)).isNull();
        place(scenario, leftOver, 3);

        String adjusted = adjusted(scenario);

        JsonPath answer = plan.read("/consolidations/" + adjusted);
        Map<String, Integer> after = plan.quarters(adjusted);
        assertThat(answer.getString("state")).isEqualTo("DONE");
        assertThat(answer.getInt("epochs")).isZero();
        assertThat(after).containsEntry(leftOver, 3);
        String displaced = items.stream()
                .filter(item -> !item.equals(leftOver) && Integer.valueOf(3).equals(before.get(item)))
                .findFirst()
                .orElseThrow();
        assertThat(after.get(displaced)).isNotEqualTo(3);
        assertThat(answer.getString("adjusted.consolidationId")).isEqualTo(found);
        assertThat(answer.getDouble("adjusted.value"))
                .isEqualTo(plan.read("/consolidations/" + found).getDouble("value"), within(0.001));
        assertThat(answer.getInt("adjusted.moved")).isEqualTo((int) items.stream()
                .filter(item -> !Objects.equals(before.get(item), after.get(item)))
                .count());
        assertThat(answer.getDouble("value")).isLessThanOrEqualTo(answer.getDouble("bound"));
    }

    @Test
    void copyBeginsWithThePlanOfItsOriginal() {
        work();
        String scenario = plan.scenario(Map.of());
        String found = plan.consolidated(scenario);
        String copy = plan.made("/scenarios/" + scenario + "/copies", Map.of());
        assertThat(plan.read("/scenarios/" + copy).getBoolean("adjustable")).isTrue();

        String adjusted = adjusted(copy);

        assertThat(plan.quarters(adjusted)).isEqualTo(plan.quarters(found));
        assertThat(plan.read("/consolidations/" + adjusted).getInt("adjusted.moved"))
                .isZero();
    }

    @Test
    void copyOfACopyBeginsWithTheNearestPlanBeforeIt() {
        work();
        String scenario = plan.scenario(Map.of());
        String found = plan.consolidated(scenario);
        String copy = plan.made("/scenarios/" + scenario + "/copies", Map.of());
        String copyOfCopy = plan.made("/scenarios/" + copy + "/copies", Map.of());
        assertThat(plan.read("/scenarios/" + copyOfCopy).getBoolean("adjustable"))
                .isTrue();

        assertThat(plan.read("/consolidations/" + adjusted(copyOfCopy)).getString("adjusted.consolidationId"))
                .isEqualTo(found);

        String nearer = adjusted(copy);
        String another = plan.made("/scenarios/" + copy + "/copies", Map.of());
        assertThat(plan.read("/consolidations/" + adjusted(another)).getString("adjusted.consolidationId"))
                .isEqualTo(nearer);
    }

    @Test
    void withoutAPlanThereIsNothingToAdjust() {
        work();
        String scenario = plan.scenario(Map.of());

        assertThat(plan.read("/scenarios/" + scenario).getBoolean("adjustable")).isFalse();
        Response refused = plan.post("/scenarios/" + scenario + "/adjustments", Map.of());
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).isEqualTo("There is no plan to adjust yet. Consolidate first.");
    }

    @Test
    void rulesThatCannotBeKeptAreNamedAsInASearch() {
        work();
        String scenario = plan.scenario(Map.of());
        plan.consolidated(scenario);
        place(scenario, items.get(0), 2);
        place(scenario, items.get(1), 2);

        JsonPath answer = plan.read("/consolidations/" + adjusted(scenario));

        assertThat(answer.getString("state")).isEqualTo("NO_PLAN");
        assertThat(answer.<String>getList("conflict.kind"))
                .containsExactlyInAnyOrder("PLACED", "PLACED", "WINDOW", "WINDOW", "CAPACITY");
    }
}
