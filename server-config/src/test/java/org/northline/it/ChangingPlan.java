package org.northline.it;

import io.restassured.path.json.JsonPath;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/** The plan of a cycle of an own organisation, whose items are changed by hand or at random. */
final class ChangingPlan {
    private final SplittableRandom random;
    private final Member leader = Member.elsewhere();
    private final String cycle = leader.startsCycle();
    private final List<String> products = List.of(leader.addsProduct(), leader.addsProduct());
    private final List<String> themes = new ArrayList<>();
    private final List<String> teams = new ArrayList<>();
    private final List<String> items = new ArrayList<>();
    private final String keyResult;

    ChangingPlan(long seed) {
        random = new SplittableRandom(seed);
        String option = Strategies.chosen(leader, cycle);
        for (String name : List.of("Calm", "Speed")) {
            themes.add(make("/planning-cycles/" + cycle + "/themes", Map.of("name", name, "optionId", option)));
            teams.add(make("/teams", Map.of("name", Northline.unique(name))));
        }
        String objective = make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", themes.get(0), "title", "Calm", "ownerId", leader.id(), "commitment", "COMMITTED"));
        keyResult = make(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title",
                        "Minutes",
                        "unit",
                        "min",
                        "direction",
                        "DECREASE",
                        "baseline",
                        29,
                        "target",
                        7,
                        "kind",
                        "LEADING",
                        "ownerId",
                        leader.id()));
    }

    Member leader() {
        return leader;
    }

    String cycle() {
        return cycle;
    }

    List<String> products() {
        return products;
    }

    List<String> themes() {
        return themes;
    }

    List<String> items() {
        return items;
    }

    /** With a theme, dates, a cost of 1,000 and an effort of ten person-weeks. */
    String adds(String title) {
        Map<String, Object> input = Items.input(cycle, products.get(0), title);
        input.put("themeId", themes.get(0));
        input.put("startsOn", "2027-01-01");
        input.put("endsOn", "2027-03-31");
        String item = make("/roadmap-items", input);
        items.add(item);
        costs(item, 1000);
        takes(item, teams.get(0), 10);
        return item;
    }

    void revises(String item, Map<String, ?> changes) {
        JsonPath read = leader.asks().get("/api/v1/roadmap-items/{id}", item).jsonPath();
        Map<String, Object> input = Items.input(cycle, read.getString("product.id"), read.getString("title"));
        List.of("kind", "horizon", "startsOn", "endsOn").forEach(field -> input.put(field, read.get(field)));
        input.put("themeId", read.get("theme.id"));
        input.putAll(changes);
        leader.asks()
                .header("If-Match", "\"" + read.getLong("version") + "\"")
                .body(input)
                .put("/api/v1/roadmap-items/{id}", item)
                .then()
                .statusCode(200);
    }

    void costs(String item, int amount) {
        String path = "/api/v1/roadmap-items/" + item + "/estimate";
        Map<String, Object> body = new HashMap<>(Map.of("impact", "HIGH", "confidence", "LOW", "mandatory", false));
        body.put("cost", Map.of("amount", String.valueOf(amount), "currency", "EUR"));
        leader.asks()
                .header("If-Match", leader.asks().get(path).header("ETag"))
                .body(body)
                .put(path)
                .then()
                .statusCode(200);
    }

    /** Instead of what it takes of the team now. */
    void takes(String item, String team, int weeks) {
        JsonPath known = leader.asks()
                .get("/api/v1/roadmap-items/{id}/team-efforts", item)
                .jsonPath();
        String effort = known.getString("items.find { it.team.id == '" + team + "' }.id");
        if (effort != null) {
            leader.asks()
                    .post("/api/v1/team-efforts/{id}/withdrawals", effort)
                    .then()
                    .statusCode(204);
        }
        if (weeks > 0) {
            make(
                    "/roadmap-items/" + item + "/team-efforts",
                    Map.of("teamId", team, "low", weeks, "likely", weeks, "high", weeks));
        }
    }

    void withdraws(String item) {
        leader.asks()
                .body(Map.of())
                .post("/api/v1/roadmap-items/{id}/withdrawals", item)
                .then()
                .statusCode(201);
        items.remove(item);
    }

    /** Something, to some item. */
    void changesAtRandom() {
        String item = items.get(random.nextInt(items.size()));
        switch (random.nextInt(10)) {
            case 0 -> adds("Added " + random.nextInt());
            case 1 -> withdraws(item);
            case 2 -> revises(item, Map.of("title", "Called " + random.nextInt(3)));
            case 3 -> revises(item, dates());
            case 4 -> revises(item, Map.of("horizon", random.nextBoolean() ? "NOW" : "LATER"));
            case 5 -> revises(item, Map.of("productId", products.get(random.nextInt(2))));
            case 6 -> revises(item, theme());
            case 7 -> costs(item, random.nextInt(3) * 500);
            case 8 -> takes(item, teams.get(random.nextInt(2)), random.nextInt(4));
            default -> serves(item);
        }
    }

    private Map<String, Object> theme() {
        Map<String, Object> theme = new HashMap<>();
        theme.put("themeId", random.nextInt(3) == 0 ? null : themes.get(random.nextInt(2)));
        return theme;
    }

    private Map<String, Object> dates() {
        LocalDate start = LocalDate.of(2027, 1, 1).plusDays(random.nextInt(3) * 30L);
        Map<String, Object> dates = new HashMap<>(Map.of("startsOn", start.toString()));
        dates.put("endsOn", random.nextBoolean() ? null : start.plusDays(20).toString());
        return dates;
    }

    private void serves(String item) {
        JsonPath known = leader.asks()
                .get("/api/v1/roadmap-items/{id}/key-results", item)
                .jsonPath();
        if (known.getList("items").isEmpty()) {
            make("/roadmap-items/" + item + "/key-results", Map.of("keyResultId", keyResult));
        }
    }

    String takesBaseline(String name) {
        return make("/planning-cycles/" + cycle + "/baselines", Map.of("name", name, "note", "As agreed"));
    }

    JsonPath comparison(String before, String after) {
        return get("/comparison?before=" + before + (after == null ? "" : "&after=" + after));
    }

    JsonPath differences(String before, String after, String filter) {
        return get("/comparison/items?limit=200&before=" + before + (after == null ? "" : "&after=" + after) + filter);
    }

    /** Of this cycle. */
    JsonPath get(String path) {
        return leader.asks()
                .get("/api/v1/planning-cycles/" + cycle + path)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    String make(String path, Map<String, ?> body) {
        return leader.asks()
                .body(body)
                .post("/api/v1" + path)
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }
}
