package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The money of a cycle and what its items cost, beside the same counted day by day. */
class BudgetIT {
    private static final Offset<Double> ROUNDED = within(0.0051);

    private final SplittableRandom random = new SplittableRandom(20270402);
    private final Member leader = Member.elsewhere();
    private final LocalDate start = LocalDate.of(2031, 4, 1);
    private String cycle;
    private String product;

    /** What an item costs, from a day to a day. */
    private record Work(LocalDate from, LocalDate to, double cost) {
        /** Day after day, as somebody would count it with a calendar. */
        private double in(LocalDate first, LocalDate last) {
            long days = from.datesUntil(to.plusDays(1)).count();
            long within = from.datesUntil(to.plusDays(1))
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .count();
            return cost * within / days;
        }
    }

    @BeforeEach
    void plan() {
        cycle = make(
                "/planning-cycles",
                Map.of("year", 2031, "name", "From April", "fiscalStart", start.toString(), "currency", "EUR"));
        product = leader.addsProduct();
    }

    @Test
    void plannedCostIsWhatACalendarSays() {
        List<Work> works = new ArrayList<>();
        for (int number = 0; number < 25; number++) {
            LocalDate from = start.plusDays(random.nextInt(-90, 400));
            Work work = new Work(from, from.plusDays(random.nextInt(0, 300)), random.nextInt(1, 9_999_999) / 100.0);
            costs(item(work.from, work.to), work.cost);
            works.add(work);
        }

        JsonPath budget = budget();

        double inYear = 0;
        for (int quarter = 1; quarter <= 4; quarter++) {
            LocalDate first = start.plusMonths(3L * (quarter - 1));
            LocalDate last = start.plusMonths(3L * quarter).minusDays(1);
            double counted =
                    works.stream().mapToDouble(work -> work.in(first, last)).sum();
            inYear += counted;
            assertThat(amount(budget, "quarters[" + (quarter - 1) + "].planned"))
                    .isCloseTo(counted, ROUNDED);
            List<Double> shares = shares("?quarter=" + quarter + "&limit=200");
            assertThat(shares.stream().mapToDouble(Double::doubleValue).sum())
                    .isCloseTo(counted, within(0.0051 * Math.max(1, shares.size())));
            assertThat(shares).isSortedAccordingTo((one, other) -> Double.compare(other, one));
        }
        double all = works.stream().mapToDouble(Work::cost).sum();
        assertThat(amount(budget, "planned")).isCloseTo(inYear, ROUNDED);
        assertThat(amount(budget, "outsideYear")).isCloseTo(all - inYear, ROUNDED);
        assertThat(amount(budget, "notScheduled")).isZero();
        assertThat(budget.getList("quarters.startsOn"))
                .containsExactly("2031-04-01", "2031-07-01", "2031-10-01", "2032-01-01");
    }

    @Test
    void itemWithoutBothDatesIsNotScheduledAndOneWithoutACostIsCounted() {
        costs(item(start, null), 100);
        costs(item(null, null), 250.5);
        item(start, start);

        JsonPath budget = budget();

        assertThat(amount(budget, "notScheduled")).isEqualTo(350.5);
        assertThat(amount(budget, "planned")).isZero();
        assertThat(budget.getInt("count")).isEqualTo(3);
        assertThat(budget.getInt("costed")).isEqualTo(2);
        assertThat(shares("")).containsExactly(250.5, 100.0);
        assertThat(shares("?quarter=1")).isEmpty();
    }

    @Test
    void withdrawnItemCostsNothing() {
        String item = item(null, null);
        costs(item, 100);
        leader.asks()
                .body(Map.of())
                .post("/api/v1/roadmap-items/" + item + "/withdrawals")
                .then()
                .statusCode(201);

        assertThat(amount(budget(), "notScheduled")).isZero();
        assertThat(put("/roadmap-items/" + item + "/estimate", "1", Map.of("mandatory", false))
                        .statusCode())
                .isEqualTo(409);
    }

    @Test
    void itemsFollowPageByPage() {
        for (int number = 0; number < 5; number++) {
            costs(item(null, null), 7);
        }
        String address = "/api/v1/planning-cycles/" + cycle + "/budget/items?limit=2";
        List<String> seen = new ArrayList<>();
        String cursor = "";
        do {
            Response page = leader.asks().get(address + cursor);
            seen.addAll(page.jsonPath().getList("items.item.id", String.class));
            cursor = page.path("nextCursor") == null ? null : "&cursor=" + page.path("nextCursor");
        } while (cursor != null);

        assertThat(seen).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    void budgetIsUnsetUntilItIsSetAndThenChangedByWhoSawIt() {
        String address = "/planning-cycles/" + cycle + "/budget";
        Response unset = leader.asks().get("/api/v1" + address);
        assertThat(unset.header("ETag")).isEqualTo("\"0\"");
        assertThat(unset.<Object>path("quarters[0].amount")).isNull();

        Response first = put(address, "0", quarters("10", "20", "30.50", "40"));
        Response again = put(address, "0", quarters("1", "1", "1", "1"));
        Response second = put(address, "1", quarters("11", "20", "30.50", "40"));

        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(again.statusCode()).isEqualTo(412);
        assertThat(second.statusCode()).isEqualTo(200);
        assertThat(budget().getList("quarters.amount.amount")).containsExactly("11.00", "20.00", "30.50", "40.00");
        assertThat(budget().getString("yearTotal")).isNull();
    }

    @Test
    void oneOfSeveralFirstBudgetsIsKeptAndTheOthersAreShownIt() {
        String address = "/planning-cycles/" + cycle + "/budget";

        List<CompletableFuture<Integer>> answers = Stream.of("1", "2", "3", "4")
                .map(amount ->
                        CompletableFuture.supplyAsync(() -> put(address, "0", quarters(amount, amount, amount, amount))
                                .statusCode()))
                .toList();

        assertThat(answers.stream().map(CompletableFuture::join)).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(budget().getLong("version")).isEqualTo(1);
    }

    @Test
    void sharesOfTheThemesAreCountedByCostAndByPersonWeeks() {
        String option = Strategies.chosen(leader, cycle);
        String first = make("/planning-cycles/" + cycle + "/themes", Map.of("name", "First", "optionId", option));
        String second = make("/planning-cycles/" + cycle + "/themes", Map.of("name", "Second", "optionId", option));
        costs(themed(first), 600);
        costs(themed(second), 300);
        String loose = item(null, null);
        costs(loose, 100);
        String team = make("/teams", Map.of("name", Northline.unique("Team")));
        makeEffort(themed(second), team, 3);
        makeEffort(loose, team, 1);

        Response set = put(
                "/planning-cycles/" + cycle + "/allocation",
                "0",
                Map.of(
                        "targets",
                        List.of(
                                Map.of("themeId", first, "share", 55),
                                Map.of("themeId", second, "share", 40, "tolerance", 8))));
        JsonPath allocation = set.jsonPath();

        assertThat(set.statusCode()).isEqualTo(200);
        assertThat(allocation.getList("themes.planned.costShare", Double.class)).containsExactly(60.0, 30.0);
        assertThat(allocation.getList("themes.planned.weeksShare", Double.class))
                .containsExactly(0.0, 75.0);
        assertThat(allocation.getDouble("withoutTheme.costShare")).isEqualTo(10.0);
        assertThat(allocation.getList("themes.byCost")).containsExactly("WITHIN", "BELOW");
        assertThat(allocation.getList("themes.byWeeks")).containsExactly("BELOW", "ABOVE");
        assertThat(allocation.getList("themes.target.low", Integer.class)).containsExactly(50, 32);

        JsonPath without = put("/planning-cycles/" + cycle + "/allocation", "1", Map.of("targets", List.of()))
                .jsonPath();
        assertThat(without.<Object>get("themes[0].target")).isNull();
    }

    private String themed(String theme) {
        Map<String, Object> input = Items.input(cycle, product, Northline.unique("Cost"));
        input.put("themeId", theme);
        return make("/roadmap-items", input);
    }

    private void makeEffort(String item, String team, int weeks) {
        make(
                "/roadmap-items/" + item + "/team-efforts",
                Map.of("teamId", team, "low", weeks, "likely", weeks, "high", weeks));
    }

    private String item(LocalDate from, LocalDate to) {
        Map<String, Object> input = Items.input(cycle, product, Northline.unique("Cost"));
        input.put("startsOn", from == null ? null : from.toString());
        input.put("endsOn", to == null ? null : to.toString());
        return make("/roadmap-items", input);
    }

    private void costs(String item, double amount) {
        Map<String, Object> estimate = new HashMap<>(Map.of("mandatory", false));
        estimate.put("cost", money(String.format(Locale.ROOT, "%.2f", amount)));
        assertThat(put("/roadmap-items/" + item + "/estimate", "0", estimate).statusCode())
                .isEqualTo(200);
    }

    private static Map<String, Object> quarters(String... amounts) {
        return Map.of("quarters", List.of(amounts).stream().map(BudgetIT::money).toList());
    }

    private static Map<String, String> money(String amount) {
        return Map.of("amount", amount, "currency", "EUR");
    }

    private JsonPath budget() {
        return leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/budget", cycle)
                .jsonPath();
    }

    private static double amount(JsonPath budget, String what) {
        return Double.parseDouble(budget.getString(what + ".amount"));
    }

    private List<Double> shares(String query) {
        return leader
                .asks()
                .get("/api/v1/planning-cycles/" + cycle + "/budget/items" + query)
                .jsonPath()
                .getList("items.cost.amount", String.class)
                .stream()
                .map(Double::valueOf)
                .toList();
    }

    private Response put(String path, String version, Map<String, ?> body) {
        return leader.asks()
                .header("If-Match", "\"" + version + "\"")
                .body(body)
                .put("/api/v1" + path);
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
