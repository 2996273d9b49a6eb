package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.time.Duration;
import java.time.Instant;
import java.time.Year;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.northline.it.Items;
import org.northline.it.Member;
import org.northline.it.Northline;
import org.northline.it.Reviews;
import org.northline.it.Strategies;
import org.northline.it.Ties;

/** A cycle of an organisation of its own, next year in calendar quarters, with what a plan of it needs. */
public final class PlannedCycle {
    static final List<String> IMPACTS = List.of("MASSIVE", "HIGH", "MEDIUM", "LOW", "MINIMAL");
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    final Member leader = Member.elsewhere();
    final String cycle = made(
            "/planning-cycles",
            Map.of("year", nextYear(), "name", "Next year", "fiscalStart", nextYear() + "-01-01", "currency", "EUR"));
    private final String product = leader.addsProduct();
    final String theme = made(
            "/planning-cycles/" + cycle + "/themes",
            Map.of("name", "Reach", "optionId", Strategies.chosen(leader, cycle)));
    final Ties ties = new Ties(leader, cycle);

    public Member leader() {
        return leader;
    }

    /** The address of a screen, for the year of this plan. */
    public String at(String path) {
        return path + "?cycle=" + nextYear();
    }

    private static int nextYear() {
        return Year.now(ZoneOffset.UTC).getValue() + 1;
    }

    Response post(String path, Map<String, ?> body) {
        return leader.asks().body(body).post("/api/v1" + path);
    }

    public String made(String path, Map<String, ?> body) {
        return Ties.made(post(path, body));
    }

    JsonPath read(String path) {
        return leader.asks()
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** A team with so many people in every quarter, each of them 13 weeks. */
    public String team(String name, int people) {
        String team = made("/teams", Map.of("name", name));
        Map<String, Object> quarter = Map.of("people", people, "daysOff", 0, "runShare", 0);
        made(
                "/planning-cycles/" + cycle + "/team-capacities",
                Map.of("teamId", team, "quarters", List.of(quarter, quarter, quarter, quarter)));
        return team;
    }

    public void budget(long eachQuarter) {
        leader.asks()
                .header("If-Match", "\"0\"")
                .body(Map.of(
                        "quarters",
                        Stream.generate(() -> euros(eachQuarter)).limit(4).toList()))
                .put("/api/v1/planning-cycles/{cycle}/budget", cycle)
                .then()
                .statusCode(200);
    }

    /** An item that takes so many weeks of the team, is worth what impact and confidence make and costs so many euros. */
    public String item(String title, String team, double weeks, String impact, String confidence, long cost) {
        Map<String, Object> input = Items.complete(cycle, product, Northline.unique(title));
        input.put("themeId", theme);
        String item = made("/roadmap-items", input);
        made(
                "/roadmap-items/" + item + "/team-efforts",
                Map.of("teamId", team, "low", weeks, "likely", weeks, "high", weeks));
        estimate(item, Map.of("impact", impact, "confidence", confidence, "cost", euros(cost)));
        return item;
    }

    /** Gives an item the estimate that it has then, and no other. */
    void estimate(String item, Map<String, ?> given) {
        Map<String, Object> body = new HashMap<>(Map.of("mandatory", false));
        body.putAll(given);
        String address = "/api/v1/roadmap-items/" + item + "/estimate";
        leader.asks()
                .header("If-Match", leader.asks().get(address).header("ETag"))
                .body(body)
                .put(address)
                .then()
                .statusCode(200);
    }

    static Map<String, String> euros(long amount) {
        return Map.of("amount", String.valueOf(amount), "currency", "EUR");
    }

    /** A scenario in which the gate needs no time, and value does not fall from quarter to quarter unless it says so. */
    public String scenario(Map<String, ?> settings) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "name", Northline.unique("Draft"),
                "leadDays", List.of(0, 0, 0, 0),
                "reviewHours", List.of(0, 0, 0, 0),
                "keepsAllocation", false));
        input.putAll(settings);
        return made("/planning-cycles/" + cycle + "/scenarios", input);
    }

    /** A scenario of forty items whose search takes long. */
    String longSearch() {
        String team = team("Fulfilment", 2);
        for (int number = 0; number < 40; number++) {
            item("Work", team, 1 + number % 7, IMPACTS.get(number % IMPACTS.size()), "MEDIUM", 10 + number);
        }
        return scenario(Map.of("thoroughness", "LONG"));
    }

    /** Waits until a search has a first plan. */
    void planned(String consolidation) {
        Instant end = Instant.now().plus(PATIENCE);
        while (read("/consolidations/" + consolidation).get("value") == null) {
            assertThat(Instant.now()).as("a first plan is known by then").isBefore(end);
            pause();
        }
    }

    /** The id of a consolidation that has ended. */
    public String consolidated(String scenario) {
        return ended(made("/scenarios/" + scenario + "/consolidations", Map.of()));
    }

    String ended(String consolidation) {
        ended(leader, consolidation);
        return consolidation;
    }

    /** Waits until a search is over. */
    public static void ended(Member member, String consolidation) {
        Instant end = Instant.now().plus(PATIENCE);
        while (member.asks()
                .get("/api/v1/consolidations/{id}", consolidation)
                .path("state")
                .equals("OPEN")) {
            assertThat(Instant.now()).as("the search ends").isBefore(end);
            pause();
        }
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        }
    }

    /** Brings an item through the gate, as far as a promotion. */
    public void clears(String item) {
        // Who signs has to have been there when the review was sealed.
        Member lead = leader.adds("MISUSE_REVIEWER");
        Member reviewer = leader.adds("MISUSE_REVIEWER");
        Member stakeholder = leader.adds("STAKEHOLDER");
        String review = Reviews.start(lead, item);
        String hash = Reviews.seal(lead, review);
        Reviews.sign(reviewer, "MISUSE_REVIEWER", review, hash);
        Reviews.sign(stakeholder, "STAKEHOLDER", review, hash);
    }

    /** The quarter of every item, or nothing for what is not in the plan. */
    Map<String, Integer> quarters(String consolidation) {
        Map<String, Integer> quarters = new HashMap<>();
        for (Map<String, ?> place :
                read("/consolidations/" + consolidation + "/items?limit=200").<Map<String, ?>>getList("items")) {
            quarters.put((String) place.get("itemId"), (Integer) place.get("quarter"));
        }
        return quarters;
    }

    /** Where the plan has an item and why. */
    Map<String, Object> place(String consolidation, String item) {
        return read("/consolidations/" + consolidation + "/items?limit=200")
                .<Map<String, Object>>getList("items")
                .stream()
                .filter(place -> place.get("itemId").equals(item))
                .findFirst()
                .orElseThrow();
    }
}
