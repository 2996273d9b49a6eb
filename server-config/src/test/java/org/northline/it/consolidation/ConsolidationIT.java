package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.northline.it.Member;

/** The best plan of a scenario as the running server finds it, beside the best of all plans that there are. */
class ConsolidationIT {
    private static final double PEOPLE_WEEKS = 13;

    private final PlannedCycle plan = new PlannedCycle();

    private record Work(String item, double weeks, long cost, int points) {}

    @Test
    void planIsTheBestOfAllPlansAndKeepsToEveryLimit() {
        String team = plan.team("Payments", 1);
        plan.budget(100);
        SplittableRandom random = new SplittableRandom(7);
        List<Work> works = new ArrayList<>();
        for (int number = 0; number < 7; number++) {
            double weeks = random.nextInt(30, 120) / 10.0;
            long cost = random.nextInt(20, 90);
            String item = plan.item("Work", team, weeks, PlannedCycle.IMPACTS.get(random.nextInt(5)), "HIGH", cost);
            works.add(new Work(item, weeks, cost, points(item)));
        }

        String found = plan.consolidated(plan.scenario(Map.of("delayPercent", 10)));

        JsonPath answer = plan.read("/consolidations/" + found);
        Map<String, Integer> quarters = plan.quarters(found);
        assertThat(answer.getString("state")).isEqualTo("DONE");
        assertThat(quarters).hasSize(works.size());
        double value = 0;
        double[] weeks = new double[4];
        long[] cost = new long[4];
        for (Work work : works) {
            Integer quarter = quarters.get(work.item);
            if (quarter != null) {
                value += work.points * (100 - 10 * (quarter - 1)) / 100.0;
                weeks[quarter - 1] += work.weeks;
                cost[quarter - 1] += work.cost;
            }
        }
        assertThat(DoubleStream.of(weeks).max().orElseThrow()).isLessThanOrEqualTo(PEOPLE_WEEKS);
        assertThat(LongStream.of(cost).max().orElseThrow()).isLessThanOrEqualTo(100);
        assertThat(answer.getDouble("value")).isEqualTo(value, within(0.001));
        assertThat(answer.getDouble("bound")).isEqualTo(value, within(0.001));
        assertThat(value).isEqualTo(best(works, 0, new double[4], new long[4]), within(0.001));
        for (int quarter = 1; quarter <= 4; quarter++) {
            Map<String, ?> use = use(answer, "TEAM", quarter);
            assertThat(((Number) use.get("takes")).doubleValue()).isEqualTo(weeks[quarter - 1], within(0.01));
            assertThat(((Number) use.get("has")).doubleValue()).isEqualTo(PEOPLE_WEEKS);
        }
    }

    /** Tries every place of every item. */
    private static double best(List<Work> works, int from, double[] weeks, long[] cost) {
        if (from == works.size()) {
            return 0;
        }
        Work work = works.get(from);
        double best = best(works, from + 1, weeks, cost);
        for (int quarter = 0; quarter < 4; quarter++) {
            if (weeks[quarter] + work.weeks <= PEOPLE_WEEKS + 1e-9 && cost[quarter] + work.cost <= 100) {
                weeks[quarter] += work.weeks;
                cost[quarter] += work.cost;
                double worth = work.points * (100 - 10 * quarter) / 100.0;
                best = Math.max(best, worth + best(works, from + 1, weeks, cost));
                weeks[quarter] -= work.weeks;
                cost[quarter] -= work.cost;
            }
        }
        return best;
    }

    private static Map<String, ?> use(JsonPath answer, String kind, int quarter) {
        return answer.<Map<String, ?>>getList("uses").stream()
                .filter(use ->
                        use.get("kind").equals(kind) && use.get("quarter").equals(quarter))
                .findFirst()
                .orElseThrow();
    }

    private int points(String item) {
        return plan.read("/roadmap-items/" + item + "/estimate").getInt("value.points");
    }

    @Test
    void whatIsMissingForACutItemBringsItInWhenItIsThere() {
        String team = plan.team("Payments", 1);
        for (int number = 0; number < 4; number++) {
            plan.item("Fills a quarter", team, 12, "MASSIVE", "HIGH", 10);
        }
        String cut = plan.item("Left over", team, 6, "HIGH", "HIGH", 10);
        String scenario = plan.scenario(Map.of());

        Map<String, Object> before = plan.place(plan.consolidated(scenario), cut);

        assertThat(before).doesNotContainKey("quarter").containsEntry("reason", "TEAM_SHORT");
        List<?> shortages = (List<?>) before.get("shortages");
        assertThat(shortages).hasSize(1);
        Map<?, ?> shortage = (Map<?, ?>) shortages.get(0);
        plan.made(
                "/scenarios/" + scenario + "/assumptions",
                Map.of(
                        "kind", "TEAM_WEEKS",
                        "teamId", shortage.get("teamId"),
                        "quarter", before.get("nearest"),
                        "amount", shortage.get("amount")));
        assertThat(shortage.get("amount")).isEqualTo(5.0f);
        assertThat(plan.place(plan.consolidated(scenario), cut)).containsEntry("quarter", before.get("nearest"));
    }

    @Test
    void fewestRulesThatConflictAreNamedWhenThereIsNoPlan() {
        String team = plan.team("Payments", 1);
        String one = plan.item("Must come", team, 9, "HIGH", "HIGH", 10);
        String other = plan.item("Must come, too", team, 9, "HIGH", "HIGH", 10);
        plan.item("May come", team, 2, "HIGH", "HIGH", 10);
        for (String item : List.of(one, other)) {
            plan.estimate(
                    item,
                    Map.of(
                            "mandatory",
                            true,
                            "mandatoryReason",
                            "The law asks for it.",
                            "earliestQuarter",
                            2,
                            "latestQuarter",
                            2));
        }

        JsonPath answer = plan.read("/consolidations/" + plan.consolidated(plan.scenario(Map.of())));

        assertThat(answer.getString("state")).isEqualTo("NO_PLAN");
        assertThat(answer.<String>getList("conflict.kind"))
                .containsExactlyInAnyOrder("MANDATORY", "MANDATORY", "WINDOW", "WINDOW", "CAPACITY");
        assertThat(answer.getList("conflict.itemId")).contains(one, other);
        assertThat(answer.getList("conflict.team")).contains("Payments");
    }

    @Test
    void itemThatNeedsACutOneOrExcludesAChosenOneSaysSo() {
        String team = plan.team("Payments", 1);
        String large = plan.item("Larger than any quarter", team, 14, "MASSIVE", "HIGH", 10);
        String needing = plan.item("Needs it", team, 1, "HIGH", "HIGH", 10);
        String better = plan.item("Better", team, 2, "HIGH", "HIGH", 10);
        String worse = plan.item("Worse", team, 2, "LOW", "HIGH", 10);
        String unscored = plan.ties.item("Nobody has scored it");
        plan.ties.depends(needing, large).then().statusCode(201);
        plan.ties.set("EXCLUSIVE", better, worse).then().statusCode(201);

        String found = plan.consolidated(plan.scenario(Map.of()));

        assertThat(plan.place(found, large))
                .containsEntry("reason", "TOO_LARGE")
                .containsEntry("subject", "Payments");
        assertThat(plan.place(found, needing)).containsEntry("reason", "NEEDS_CUT");
        assertThat(plan.place(found, worse)).containsEntry("reason", "EXCLUDED_BY");
        assertThat(plan.place(found, better)).containsEntry("quarter", 1);
        assertThat(plan.place(found, unscored)).containsEntry("reason", "NOT_SCORED");
        JsonPath page = plan.read("/consolidations/" + found + "/items?place=CUT&limit=2");
        assertThat(page.getList("items.number")).hasSize(2);
        assertThat(page.getString("nextCursor")).isNotNull();
    }

    @Test
    void whatTheGateCannotClearInTimeIsNotInThePlanUnlessThereIsTime() {
        String team = plan.team("Payments", 1);
        String item = plan.item("Not reviewed", team, 2, "HIGH", "HIGH", 10);

        String late = plan.consolidated(plan.scenario(Map.of("leadDays", List.of(0, 365, 365, 365))));
        String soon = plan.consolidated(plan.scenario(Map.of()));

        assertThat(plan.place(soon, item)).containsEntry("quarter", 1).containsEntry("reason", "FIRST_OF_CYCLE");
        Map<String, Object> place = plan.place(late, item);
        assertThat(
                        place.get("quarter") == null
                                ? place.get("reason").equals("GATE_TOO_LATE")
                                : (Integer) place.get("quarter") > 1
                                        && place.get("reason").equals("GATE"))
                .as(place.toString())
                .isTrue();
    }

    @Test
    void assumptionsMoveThePlanAndNothingElse() {
        String team = plan.team("Payments", 1);
        String item = plan.item("Wanted late", team, 2, "HIGH", "HIGH", 10);
        String out = plan.item("Not wanted", team, 2, "HIGH", "HIGH", 10);
        String scenario = plan.scenario(Map.of());
        String placed = plan.made(
                "/scenarios/" + scenario + "/assumptions", Map.of("kind", "ITEM_PLACED", "itemId", item, "quarter", 3));
        plan.made("/scenarios/" + scenario + "/assumptions", Map.of("kind", "ITEM_LEFT_OUT", "itemId", out));

        String found = plan.consolidated(scenario);

        assertThat(plan.place(found, item)).containsEntry("quarter", 3).containsEntry("reason", "PLACED");
        assertThat(plan.place(found, out)).containsEntry("reason", "LEFT_OUT");
        assertThat(plan.read("/roadmap-items/" + item).<Object>get("startsOn")).isNull();
        assertThat(plan.read("/scenarios/" + scenario).getBoolean("result.current"))
                .isTrue();

        plan.post("/assumptions/" + placed + "/withdrawals", Map.of()).then().statusCode(204);
        assertThat(plan.read("/scenarios/" + scenario).getBoolean("result.current"))
                .isFalse();
        assertThat(plan.place(plan.consolidated(scenario), item)).containsEntry("quarter", 1);
        plan.post("/assumptions/" + placed + "/restorations", Map.of()).then().statusCode(204);
        String copy = plan.made("/scenarios/" + scenario + "/copies", Map.of());
        assertThat(plan.read("/scenarios/" + copy).getList("assumptions.kind"))
                .containsExactlyInAnyOrder("ITEM_PLACED", "ITEM_LEFT_OUT");
    }

    @Test
    void oneConsolidationOfAScenarioRunsAtATimeAndStoppingKeepsThePlan() {
        String scenario = plan.longSearch();
        String asked = plan.made("/scenarios/" + scenario + "/consolidations", Map.of());

        Response second = plan.post("/scenarios/" + scenario + "/consolidations", Map.of());
        plan.planned(asked);
        plan.post("/consolidations/" + asked + "/stops", Map.of()).then().statusCode(204);
        JsonPath answer = plan.read("/consolidations/" + plan.ended(asked));

        assertThat(second.statusCode()).isEqualTo(409);
        assertThat(answer.getString("state")).isEqualTo("DONE");
        assertThat(answer.getDouble("value")).isPositive().isLessThanOrEqualTo(answer.getDouble("bound"));
        assertThat(answer.<Integer>getList("itemCounts").stream()
                        .mapToInt(Integer::intValue)
                        .sum())
                .isEqualTo(40);
    }

    @Test
    void scenariosAreComparedItemByItem() {
        String team = plan.team("Payments", 1);
        String both = plan.item("In both", team, 12, "MASSIVE", "HIGH", 10);
        String moved = plan.item("Moved", team, 1, "HIGH", "HIGH", 20);
        String cut = plan.item("Cut", team, 1, "LOW", "HIGH", 30);
        String one = plan.scenario(Map.of("name", "One"));
        String other = plan.scenario(Map.of("name", "Other"));
        String none = plan.scenario(Map.of("name", "No plan"));
        plan.made("/scenarios/" + other + "/assumptions", Map.of("kind", "ITEM_PLACED", "itemId", moved, "quarter", 4));
        plan.made("/scenarios/" + other + "/assumptions", Map.of("kind", "ITEM_LEFT_OUT", "itemId", cut));
        Map<String, Integer> first = plan.quarters(plan.consolidated(one));
        Map<String, Integer> second = plan.quarters(plan.consolidated(other));

        JsonPath compared = plan.read(
                "/scenario-comparison?scenario=" + one + "&scenario=" + none + "&scenario=" + other + "&limit=1");

        assertThat(compared.getList("plans.name")).containsExactly("One", "No plan", "Other");
        assertThat(compared.getList("plans.items")).containsExactly(3, 0, 2);
        assertThat(compared.getList("plans.cost", Double.class)).containsExactly(60.0, 0.0, 30.0);
        assertThat(compared.getList("plans.atGate")).containsExactly(3, 0, 2);
        assertThat(compared.getString("themes[0].name")).isEqualTo("Reach");
        assertThat(compared.getList("themes[0].costs", Double.class)).containsExactly(60.0, 30.0);
        assertThat(compared.getList("items.itemId")).containsExactly(moved);
        assertThat(compared.getList("items[0].quarters")).containsExactly(first.get(moved), 4);
        JsonPath rest = plan.read("/scenario-comparison?scenario=" + one + "&scenario=" + other + "&limit=1&cursor="
                + compared.getString("nextCursor"));
        assertThat(rest.getList("items.itemId")).containsExactly(cut);
        assertThat(rest.getList("items[0].quarters")).containsExactly(first.get(cut), 0);
        assertThat(first.get(both)).isEqualTo(second.get(both));
        assertThat(plan.leader()
                        .asks()
                        .get("/api/v1/scenario-comparison?scenario=" + one)
                        .statusCode())
                .isEqualTo(422);
    }

    @Test
    void otherOrganisationSeesNothingOfIt() {
        String scenario = plan.scenario(Map.of());
        String found = plan.consolidated(scenario);
        Member stranger = Member.elsewhere();

        for (String path :
                List.of("/scenarios/" + scenario, "/consolidations/" + found, "/consolidations/" + found + "/items")) {
            assertThat(stranger.asks().get("/api/v1" + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
    }
}
