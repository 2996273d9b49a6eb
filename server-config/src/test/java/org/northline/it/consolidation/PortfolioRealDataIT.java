package org.northline.it.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.northline.it.Northline;

/**
 * Two real years of goals with what they ask of teams, and the proposals of a real project with one product for each group: consolidated by the running
 * server, and every figure of the plan counted anew from what the test itself has written. The files say who is asked, and for the last year how much
 * (small, medium, large); weeks, impact and capacity are this test's.
 */
class PortfolioRealDataIT {
    private static final Map<String, Integer> WEEKS = Map.of("small", 2, "medium", 5, "large", 9);
    private static final int USUAL_WEEKS = 3;
    private static final List<String> IMPACTS = List.of("MASSIVE", "HIGH", "MEDIUM", "LOW");
    private static final double MOST_GAP = 0.02;

    private final PlannedCycle plan = new PlannedCycle();
    private final Map<String, String> teams = new LinkedHashMap<>();
    private final Map<String, Integer> people = new HashMap<>();
    private final Map<String, Work> works = new LinkedHashMap<>();
    private final List<List<String>> needs = new ArrayList<>();

    private record Work(Map<String, Integer> weeks, int points) {}

    @Test
    void goalsOfTheFirstYearAreConsolidated() {
        goals("2025h1", "2025h2");
        assertThat(works).hasSize(84);
        consolidatedPlanIsTrue();
    }

    @Test
    void goalsOfTheSecondYearAreConsolidated() {
        goals("2026");
        assertThat(works).hasSize(85);
        consolidatedPlanIsTrue();
    }

    @Test
    void proposalsOfAllGroupsAreConsolidated() {
        proposals();
        assertThat(works).hasSize(655);
        consolidatedPlanIsTrue();
    }

    private void goals(String... periods) {
        Set<String> wanted = Set.of(periods);
        Map<String, Map<String, Integer>> asks = new HashMap<>();
        for (Map<String, String> ask : RealTable.of("rust_goal_asks.csv")) {
            if (wanted.contains(ask.get("period")) && !ask.get("team").isBlank()) {
                int weeks = WEEKS.getOrDefault(ask.get("level").toLowerCase(Locale.ROOT), USUAL_WEEKS);
                asks.computeIfAbsent(ask.get("period") + ask.get("goal"), none -> new LinkedHashMap<>())
                        .merge(team(ask.get("team")), weeks, Integer::sum);
            }
        }
        List<Map<String, String>> goals = RealTable.of("rust_goals.csv").stream()
                .filter(goal -> wanted.contains(goal.get("period")))
                .toList();
        capacity(asks.values());
        String product = product("Rust");
        for (Map<String, String> goal : goals) {
            int step = goal.get("flagship").isBlank() ? works.size() % IMPACTS.size() : 0;
            add(product, goal.get("title"), step, asks.getOrDefault(goal.get("period") + goal.get("slug"), Map.of()));
        }
    }

    private void proposals() {
        List<Map<String, String>> proposals = RealTable.of("kep.csv");
        List<Map<String, Integer>> asked = proposals.stream().map(this::groups).toList();
        capacity(asked);
        Map<String, String> products = new HashMap<>();
        Map<String, String> items = new HashMap<>();
        for (int at = 0; at < proposals.size(); at++) {
            Map<String, String> proposal = proposals.get(at);
            String product = products.computeIfAbsent(proposal.get("owning_sig"), this::product);
            String item = add(product, proposal.get("title"), at % IMPACTS.size(), asked.get(at));
            items.put(proposal.get("slug").replaceFirst("-.*", ""), item);
        }
        assertThat(products).hasSizeBetween(20, 30);
        int tied = 0;
        for (Map<String, String> proposal : proposals) {
            String item = items.get(proposal.get("slug").replaceFirst("-.*", ""));
            for (String other : proposal.get("see_also").split("[;,]")) {
                String needed = items.get(other.replaceAll("\\D*(\\d+).*", "$1").replaceFirst("^0+", ""));
                if (needed != null && !needed.equals(item) && tied < 60) {
                    tied += ties(item, needed) ? 1 : 0;
                }
            }
        }
        assertThat(needs).hasSizeGreaterThan(10);
    }

    /** References among real proposals close circles now and then, which the server refuses. */
    private boolean ties(String item, String needed) {
        boolean tied = plan.ties.depends(item, needed).statusCode() == 201;
        if (tied) {
            needs.add(List.of(item, needed));
        }
        return tied;
    }

    private Map<String, Integer> groups(Map<String, String> proposal) {
        Set<String> groups = new LinkedHashSet<>(List.of(proposal.get("owning_sig")));
        for (String other : proposal.get("participating_sigs").split("[;,]")) {
            if (!other.isBlank()) {
                groups.add(other.strip());
            }
        }
        Map<String, Integer> weeks = new LinkedHashMap<>();
        groups.forEach(group -> weeks.put(team(group), weeks.isEmpty() ? 4 : 1));
        return weeks;
    }

    private String team(String name) {
        return teams.computeIfAbsent(
                name.strip().toLowerCase(Locale.ROOT),
                key -> plan.made("/teams", Map.of("name", key.substring(0, Math.min(80, key.length())))));
    }

    /** Each team gets the people for about half of what it is asked, at least one. */
    private void capacity(Iterable<Map<String, Integer>> asked) {
        Map<String, Integer> weeks = new HashMap<>();
        asked.forEach(item -> item.forEach((team, own) -> weeks.merge(team, own, Integer::sum)));
        for (String team : teams.values()) {
            int count = Math.max(1, weeks.getOrDefault(team, 0) / (2 * 4 * 13));
            people.put(team, count);
            Map<String, Object> quarter = Map.of("people", count, "daysOff", 0, "runShare", 0);
            plan.made(
                    "/planning-cycles/" + plan.cycle + "/team-capacities",
                    Map.of("teamId", team, "quarters", List.of(quarter, quarter, quarter, quarter)));
        }
    }

    private String product(String name) {
        String key = Northline.unique("p").replaceAll("[^a-z0-9]", "");
        return plan.made(
                "/products",
                Map.of(
                        "key", key.substring(0, Math.min(20, key.length())),
                        "name", Northline.unique(name),
                        "description", ""));
    }

    private String add(String product, String title, int impact, Map<String, Integer> weeks) {
        Map<String, Object> input = new HashMap<>(Map.of(
                "cycleId",
                plan.cycle,
                "productId",
                product,
                "kind",
                "FEATURE",
                "title",
                title.strip().substring(0, Math.min(120, title.strip().length())),
                "horizon",
                "NEXT",
                "themeId",
                plan.theme));
        String item = plan.made("/roadmap-items", input);
        weeks.forEach((team, own) -> plan.made(
                "/roadmap-items/" + item + "/team-efforts",
                Map.of("teamId", team, "low", own, "likely", own, "high", own)));
        plan.estimate(item, Map.of("impact", IMPACTS.get(impact), "confidence", "HIGH"));
        int points = plan.read("/roadmap-items/" + item + "/estimate").getInt("value.points");
        works.put(item, new Work(weeks, points));
        return item;
    }

    private void consolidatedPlanIsTrue() {
        String found = plan.consolidated(plan.scenario(Map.of("delayPercent", 5, "thoroughness", "QUICK")));
        JsonPath answer = plan.read("/consolidations/" + found);
        Map<String, Integer> quarters = everyQuarter(found);

        assertThat(answer.getString("state")).isEqualTo("DONE");
        assertThat(quarters.keySet()).isEqualTo(works.keySet());
        double value = works.entrySet().stream()
                .filter(work -> quarters.get(work.getKey()) != null)
                .mapToDouble(work -> work.getValue().points * (100 - 5 * (quarters.get(work.getKey()) - 1)) / 100.0)
                .sum();
        assertThat(answer.getDouble("value")).isEqualTo(value, within(0.01));
        assertThat(answer.getDouble("bound")).isBetween(value - 0.01, value * (1 + MOST_GAP));
        teams.values()
                .forEach(team -> IntStream.rangeClosed(1, 4).forEach(quarter -> {
                    int weeks = works.entrySet().stream()
                            .filter(work -> Objects.equals(quarters.get(work.getKey()), quarter))
                            .mapToInt(work -> work.getValue().weeks.getOrDefault(team, 0))
                            .sum();
                    assertThat(weeks).isLessThanOrEqualTo(13 * people.get(team));
                }));
        for (List<String> need : needs) {
            Integer item = quarters.get(need.get(0));
            Integer needed = quarters.get(need.get(1));
            assertThat(item == null || (needed != null && needed <= item))
                    .as(need + " " + item + " " + needed)
                    .isTrue();
        }
        assertThat(quarters.values().stream().filter(Objects::isNull).count())
                .as("the plan is short of people, so something is cut")
                .isPositive();
    }

    private Map<String, Integer> everyQuarter(String consolidation) {
        Map<String, Integer> quarters = new HashMap<>();
        String cursor = "";
        do {
            JsonPath page = plan.read("/consolidations/" + consolidation + "/items?limit=200" + cursor);
            for (Map<String, ?> place : page.<Map<String, ?>>getList("items")) {
                quarters.put((String) place.get("itemId"), (Integer) place.get("quarter"));
            }
            cursor = page.getString("nextCursor") == null ? null : "&cursor=" + page.getString("nextCursor");
        } while (cursor != null);
        return quarters;
    }
}
