package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is told of a roll-over: of each item and objective before it and after it, and in its report. */
class RolloverReportIT {
    private final CarriedPlan plan = new CarriedPlan();
    private final Member leader = plan.leader();

    @Test
    void itemsAreToldWithWhatBecameOfThemInThatYear() {
        String one = plan.item("Wait board");
        String other = plan.item("Yard map");
        plan.carries(Map.of("itemIds", List.of(one, other)));

        assertThat(items("?to=" + plan.next()).getList("items.copy.title")).containsExactly("Wait board", "Yard map");
        assertThat(items("").getList("items.copy")).containsOnlyNulls();
    }

    @Test
    void copyIsToldAsItStandsItself() {
        String item = plan.item("Wait board");
        plan.carries(Map.of("itemIds", List.of(item)));
        plan.stops(plan.copyOf(item));

        JsonPath told = items("?to=" + plan.next());

        assertThat(told.getString("items[0].standing")).isEqualTo("DRAFT");
        assertThat(told.getString("items[0].copy.standing")).isEqualTo("STOPPED");
    }

    @Test
    void objectivesAreToldWithWhatOfThemIsOpen() {
        String objective = plan.objective(plan.theme("Calm"), leader.id());
        plan.measured(objective, "Open", 40);
        plan.measured(objective, "Reached", 97);

        JsonPath told = plan.reads("/planning-cycles/" + plan.cycle() + "/rollover-objectives?to=" + plan.next());

        assertThat(told.getInt("items[0].open")).isEqualTo(1);
    }

    @Test
    void leftItemIsToldWithItsReason() {
        String left = plan.item("Yard map");
        leaves(plan.item("Wait board"), left);

        assertThat(items("?to=" + plan.next()).getString("items.find { it.id == '" + left + "' }.leftBecause"))
                .isEqualTo("The depot was sold.");
        assertThat(plan.reads("/planning-cycles/" + plan.cycle() + "/rollovers").getInt("items[0].left"))
                .isEqualTo(1);
    }

    @Test
    void reportNamesEveryPartAndEveryReason() {
        String kept = plan.item("Wait board");
        JsonPath made = leaves(kept, plan.item("Yard map"));

        String report = "/rollovers/" + made.getString("id") + "/parts";
        JsonPath first = plan.reads(report + "?limit=1");
        JsonPath second = plan.reads(report + "?limit=1&cursor=" + first.getString("nextCursor"));

        assertThat(first.getList("items.title")).containsExactly("Wait board");
        assertThat(first.getString("items[0].copyId")).isEqualTo(plan.copyOf(kept));
        assertThat(second.getList("items.reason")).containsExactly("The depot was sold.");
        assertThat(second.<Object>get("nextCursor")).isNull();
    }

    private JsonPath leaves(String kept, String left) {
        return plan.carries(Map.of(
                "itemIds", List.of(kept), "left", List.of(Map.of("itemId", left, "reason", "The depot was sold."))));
    }

    private JsonPath items(String query) {
        return plan.reads("/planning-cycles/" + plan.cycle() + "/rollover-items" + query);
    }
}
