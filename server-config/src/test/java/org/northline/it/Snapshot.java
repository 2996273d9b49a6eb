package org.northline.it;

import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The plan of a cycle as its own screens read it, field by field and item by item: what a comparison of two moments has to agree with, found
 * without baselines.
 */
record Snapshot(Map<String, Map<String, Object>> items) {
    private static final List<String> DATES = List.of("startsOn", "endsOn");

    static Snapshot of(Member member, String cycle) {
        Map<String, Map<String, Object>> items = new TreeMap<>();
        for (Map<String, Object> row : rows(member, "/roadmap-items?limit=200&cycle=" + cycle)) {
            items.put((String) row.get("id"), fields(row));
        }
        for (Map<String, Object> row : rows(member, "/planning-cycles/" + cycle + "/item-values?limit=200")) {
            Map<String, Object> fields = items.get((String) at(row, "item", "id"));
            fields.put("VALUE", at(row, "value", "points"));
            fields.put("COST", at(row, "cost", "amount"));
        }
        items.forEach((id, fields) -> {
            fields.put("EFFORT", efforts(member, id));
            fields.put(
                    "KEY_RESULTS",
                    new TreeSet<>(member.asks()
                            .get("/api/v1/roadmap-items/{id}/key-results", id)
                            .jsonPath()
                            .getList("items.keyResult.title", String.class)));
        });
        return new Snapshot(items);
    }

    private static Map<String, Object> fields(Map<String, Object> row) {
        Map<String, Object> fields = new HashMap<>();
        fields.put("TITLE", row.get("title"));
        fields.put("PRODUCT", at(row, "product", "id"));
        fields.put("THEME", at(row, "theme", "id"));
        fields.put("KIND", row.get("kind"));
        fields.put("HORIZON", row.get("horizon"));
        fields.put("PORTFOLIO", row.get("onPortfolio"));
        DATES.forEach(date -> fields.put(date, row.get(date)));
        return fields;
    }

    /** What became of each item from here to there, as its kinds and then its changed fields; what is the same is left out. */
    Map<String, List<String>> differencesTo(Snapshot later) {
        Map<String, List<String>> found = new TreeMap<>();
        TreeSet<String> all = new TreeSet<>(items.keySet());
        all.addAll(later.items.keySet());
        for (String id : all) {
            List<String> one = difference(items.get(id), later.items.get(id));
            if (!one.isEmpty()) {
                found.put(id, one);
            }
        }
        return found;
    }

    private static List<String> difference(Map<String, Object> before, Map<String, Object> after) {
        if (before == null || after == null) {
            return List.of(before == null ? "ADDED" : "REMOVED");
        }
        TreeSet<String> fields = new TreeSet<>();
        before.forEach((field, value) -> {
            if (value == null ? after.get(field) != null : !value.equals(after.get(field))) {
                fields.add(DATES.contains(field) ? "MOVED" : field);
            }
        });
        List<String> told = new ArrayList<>();
        if (fields.remove("MOVED")) {
            told.add("MOVED");
        }
        if (!fields.isEmpty()) {
            told.add("CHANGED");
        }
        told.addAll(fields);
        return told;
    }

    private static Map<String, BigDecimal> efforts(Member member, String item) {
        Map<String, BigDecimal> efforts = new TreeMap<>();
        JsonPath read = member.asks()
                .get("/api/v1/roadmap-items/{id}/team-efforts", item)
                .jsonPath();
        for (Map<String, Object> effort : read.<Map<String, Object>>getList("items")) {
            efforts.put((String) at(effort, "team", "id"), pert(effort));
        }
        return efforts;
    }

    private static BigDecimal pert(Map<String, Object> effort) {
        double sum = figure(effort, "low") + 4 * figure(effort, "likely") + figure(effort, "high");
        return BigDecimal.valueOf(Math.round(sum * 100 / 6)).movePointLeft(2);
    }

    private static double figure(Map<String, Object> row, String field) {
        return ((Number) row.get(field)).doubleValue();
    }

    private static Object at(Map<String, Object> row, String one, String field) {
        return row.get(one) instanceof Map<?, ?> inner ? inner.get(field) : null;
    }

    private static List<Map<String, Object>> rows(Member member, String path) {
        return member.asks()
                .get("/api/v1" + path)
                .then()
                .statusCode(200)
                .extract()
                .path("items");
    }
}
