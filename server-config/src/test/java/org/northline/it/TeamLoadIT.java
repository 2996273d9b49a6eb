package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What teams have and what items take of them, beside the same counted day by day. */
class TeamLoadIT {
    private static final Offset<Double> ROUNDED = within(0.051);

    private final SplittableRandom random = new SplittableRandom(20270401);
    private final Member leader = Member.elsewhere();
    private final LocalDate start = LocalDate.of(2031, 4, 1);
    private String cycle;
    private String product;

    /** What an item takes of a team, from a day to a day. */
    private record Work(LocalDate from, LocalDate to, double low, double likely, double high) {
        private double expected() {
            return (low + 4 * likely + high) / 6;
        }

        /** Day after day, as somebody would count it with a calendar. */
        private double in(LocalDate first, LocalDate last) {
            long days = from.datesUntil(to.plusDays(1)).count();
            long within = from.datesUntil(to.plusDays(1))
                    .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                    .count();
            return expected() * within / days;
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
    void loadIsWhatACalendarSays() {
        List<String> teams = List.of(team("A"), team("B"));
        Map<String, List<Work>> works = new HashMap<>();
        for (int number = 0; number < 25; number++) {
            LocalDate from = start.plusDays(random.nextInt(-90, 400));
            LocalDate to = from.plusDays(random.nextInt(0, 300));
            String item = item(from, to);
            for (String team : teams.subList(0, 1 + random.nextInt(2))) {
                double low = tenths(1, 50);
                double likely = low + tenths(0, 80);
                Work work = new Work(from, to, low, likely, likely + tenths(0, 200));
                takes(item, team, work);
                works.computeIfAbsent(team, none -> new ArrayList<>()).add(work);
            }
        }

        JsonPath loads = loads();

        for (String team : teams) {
            for (int quarter = 1; quarter <= 4; quarter++) {
                LocalDate first = start.plusMonths(3L * (quarter - 1));
                LocalDate last = start.plusMonths(3L * quarter).minusDays(1);
                double counted = works.get(team).stream()
                        .mapToDouble(work -> work.in(first, last))
                        .sum();
                assertThat(of(loads, team, quarter, "load")).isCloseTo(counted, ROUNDED);
                assertThat(shares(team, "?quarter=" + quarter + "&limit=200"))
                        .satisfies(shares -> assertThat(shares.stream()
                                        .mapToDouble(Double::doubleValue)
                                        .sum())
                                .isCloseTo(counted, within(0.051 * Math.max(1, shares.size()))))
                        .isSortedAccordingTo((one, other) -> Double.compare(other, one));
            }
        }
        assertThat(loads.getList("quarters.startsOn"))
                .containsExactly("2031-04-01", "2031-07-01", "2031-10-01", "2032-01-01");
        assertThat(loads.getList("quarters.endsOn"))
                .containsExactly("2031-06-30", "2031-09-30", "2031-12-31", "2032-03-31");
    }

    @Test
    void capacityIsTheTimeOfThePeopleWithoutHolidaysAndWithoutWhatKeepsTheLightsOn() {
        String team = team("A");
        String capacity = make(
                "/planning-cycles/" + cycle + "/team-capacities",
                Map.of(
                        "teamId",
                        team,
                        "quarters",
                        List.of(quarter(4, 20, 25), quarter(1.5, 97.5, 0), quarter(2, 0, 100), quarter(0, 0, 0))));

        JsonPath loads = loads();
        JsonPath read =
                leader.asks().get("/api/v1/team-capacities/{id}", capacity).jsonPath();

        // (4 x 13 - 20 / 5) x 0.75, then (1.5 x 13 - 97.5 / 5), then all for the lights, then nobody
        assertThat(IntStream.rangeClosed(1, 4).mapToObj(quarter -> of(loads, team, quarter, "capacity")))
                .containsExactly(36.0, 0.0, 0.0, 0.0);
        assertThat(read.getList("quarters.capacity", Double.class)).containsExactly(36.0, 0.0, 0.0, 0.0);
        assertThat(loads.getString("items[0].capacity.id")).isEqualTo(capacity);
    }

    @Test
    void itemWithoutBothDatesIsNotScheduled() {
        String team = team("A");
        takes(item(start, null), team, new Work(start, start, 1, 2, 3));
        takes(item(null, null), team, new Work(start, start, 4, 4, 4));

        assertThat(loads().getDouble("items[0].notScheduled")).isEqualTo(6.0);
        assertThat(shares(team, "")).containsExactly(4.0, 2.0);
        assertThat(shares(team, "?quarter=1")).isEmpty();
    }

    @Test
    void itemsFollowPageByPage() {
        String team = team("A");
        for (int number = 0; number < 5; number++) {
            takes(item(null, null), team, new Work(start, start, 2, 2, 2));
        }
        String address = "/api/v1/planning-cycles/" + cycle + "/team-loads/" + team + "/items?limit=2";
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
    void withdrawnEffortAndWithdrawnItemAreNoLoad() {
        String team = team("A");
        String kept = takes(item(null, null), team, new Work(start, start, 1, 1, 1));
        String item = item(null, null);
        takes(item, team, new Work(start, start, 5, 5, 5));

        post("/team-efforts/" + kept + "/withdrawals", 204);
        assertThat(loads().getDouble("items[0].notScheduled")).isEqualTo(5.0);
        post("/roadmap-items/" + item + "/withdrawals", 201);
        assertThat(loads().getDouble("items[0].notScheduled")).isZero();
        post("/team-efforts/" + kept + "/restorations", 204);
        assertThat(loads().getDouble("items[0].notScheduled")).isEqualTo(1.0);
    }

    @Test
    void whatIsOnThePortfolioRoadmapIsToldApart() {
        Member owner = Member.with("PRODUCT_LEADER");
        PromotedItem promoted = PromotedItem.by(
                owner, Member.with("MISUSE_REVIEWER"), Member.with("MISUSE_REVIEWER"), Member.with("STAKEHOLDER"));
        JsonPath item =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        String version = "\"" + item.getLong("version") + "\"";
        String team = owner.asks()
                .body(Map.of("name", Northline.unique("Team")))
                .post("/api/v1/teams")
                .path("id");
        owner.asks()
                .body(Map.of("teamId", team, "low", 3, "likely", 3, "high", 3))
                .post("/api/v1/roadmap-items/{id}/team-efforts", promoted.id())
                .then()
                .statusCode(201);

        JsonPath after =
                owner.asks().get("/api/v1/roadmap-items/{id}", promoted.id()).jsonPath();
        Response taken = owner.asks()
                .get("/api/v1/planning-cycles/{cycle}/team-loads/{team}/items", item.getString("cycle.id"), team);

        assertThat(after.getString("standing"))
                .as("an estimate is no change of the item")
                .isEqualTo(item.getString("standing"));
        assertThat("\"" + after.getLong("version") + "\"").isEqualTo(version);
        assertThat(taken.jsonPath().getList("items.onPortfolio")).containsExactly(true);
    }

    @Test
    void teamOfWhichAnItemTakesSomethingStays() {
        String team = team("A");
        String effort = takes(item(null, null), team, new Work(start, start, 1, 1, 1));

        Response refused = leader.asks().post("/api/v1/teams/{id}/archivals", team);
        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(refused.<String>path("detail")).contains("1 item takes effort of");

        post("/team-efforts/" + effort + "/withdrawals", 204);
        post("/teams/" + team + "/archivals", 204);
        assertThat(loads().getList("items")).isEmpty();
    }

    private double tenths(int least, int bound) {
        return random.nextInt(least, bound) / 10.0;
    }

    private static Map<String, Object> quarter(double people, double daysOff, int runShare) {
        return Map.of("people", people, "daysOff", daysOff, "runShare", runShare);
    }

    private String team(String name) {
        return make("/teams", Map.of("name", Northline.unique(name)));
    }

    private String item(LocalDate from, LocalDate to) {
        Map<String, Object> input = Items.input(cycle, product, Northline.unique("Load"));
        input.put("startsOn", from == null ? null : from.toString());
        input.put("endsOn", to == null ? null : to.toString());
        return make("/roadmap-items", input);
    }

    private String takes(String item, String team, Work work) {
        return make(
                "/roadmap-items/" + item + "/team-efforts",
                Map.of(
                        "teamId", team,
                        "low", rounded(work.low),
                        "likely", rounded(work.likely),
                        "high", rounded(work.high)));
    }

    private static double rounded(double weeks) {
        return Math.round(weeks * 10) / 10.0;
    }

    private JsonPath loads() {
        return leader.asks()
                .get("/api/v1/planning-cycles/{cycle}/team-loads", cycle)
                .jsonPath();
    }

    private static double of(JsonPath loads, String team, int quarter, String what) {
        return loads.getDouble("items.find { it.team.id == '" + team + "' }.quarters[" + (quarter - 1) + "]." + what);
    }

    private List<Double> shares(String team, String query) {
        return leader.asks()
                .get("/api/v1/planning-cycles/" + cycle + "/team-loads/" + team + "/items" + query)
                .jsonPath()
                .getList("items.weeks", Double.class);
    }

    private void post(String path, int status) {
        leader.asks().body(Map.of()).post("/api/v1" + path).then().statusCode(status);
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
