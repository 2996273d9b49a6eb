package org.northline.it;

import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The lines of a whole cycle, beside what each item says of its own. */
class CycleSightIT {
    private final Member leader = Member.elsewhere();
    private String cycle;
    private String chosen;
    private String theme;

    @BeforeEach
    void plan() {
        cycle = leader.startsCycle();
        chosen = Strategies.chosen(leader, cycle);
        theme = make("/planning-cycles/" + cycle + "/themes", Map.of("name", "Trust", "optionId", chosen));
    }

    @Test
    void eachItemHasTheLineThatItsOwnPageShows() {
        String keyResult = keyResult(objective("Nobody waits"));
        String whole = item("Wait board", theme);
        make("/roadmap-items/" + whole + "/key-results", Map.of("keyResultId", keyResult));
        String orphan = item("Loose end", null);
        String opportunity = opportunity("Wait less");
        make("/roadmap-items/" + whole + "/opportunities", Map.of("opportunityId", opportunity));
        make("/strategy-options/" + chosen + "/opportunities", Map.of("opportunityId", opportunity));
        vision("COMPANY", null);
        vision("PRODUCT", leader.asks().get("/api/v1/roadmap-items/" + whole).path("product.id"));

        JsonPath sight = sight("?limit=5000").jsonPath();

        for (String item : List.of(whole, orphan)) {
            JsonPath own = leader.asks()
                    .get("/api/v1/roadmap-items/{item}/line-of-sight", item)
                    .jsonPath();
            Map<String, Object> row = sight.getMap("items.find { it.id == '" + item + "' }");
            assertThat(row.get("themeId")).isEqualTo(own.get("theme.id"));
            assertThat(row.get("keyResultIds")).isEqualTo(own.getList("keyResults.id"));
            assertThat(row.get("opportunityIds")).isEqualTo(own.getList("opportunities.id"));
        }
        assertThat(sight.getList("items.broken")).containsExactly(null, "NO_THEME");
        assertThat(sight.getList("visions.level")).containsExactly("COMPANY", "PRODUCT");
        assertThat(sight.getString("themes[0].strategyId")).isEqualTo(chosen);
        assertThat(sight.getString("keyResults[0].objectiveId")).isEqualTo(sight.getString("objectives[0].id"));
        assertThat(sight.getString("opportunities[0].id")).isEqualTo(opportunity);
        assertThat(sight.getList("opportunities[0].strategyIds")).containsExactly(chosen);
        assertThat(leader.asks()
                        .get("/api/v1/planning-cycles/{cycle}/orphans", cycle)
                        .jsonPath()
                        .getList("items.id"))
                .containsExactly(orphan);
    }

    @Test
    void whatIsWithdrawnOrArchivedIsGone() {
        String objective = objective("Nobody waits");
        keyResult(objective);
        String gone = item("Gone", theme);
        make("/roadmap-items/" + gone + "/withdrawals", Map.of());
        leader.asks()
                .body(Map.of())
                .post("/api/v1/objectives/{id}/archivals", objective)
                .then()
                .statusCode(204);

        JsonPath sight = sight("").jsonPath();

        assertThat(sight.getList("items")).isEmpty();
        assertThat(sight.getList("objectives")).isEmpty();
        assertThat(sight.getList("keyResults")).isEmpty();
        assertThat(sight.getList("themes.id")).containsExactly(theme);
    }

    @Test
    void everyPageGoesOnWhereTheOneBeforeEndedWithAllThatIsAbove() {
        List<String> items = List.of("A", "B", "C", "D", "E").stream()
                .map(title -> item(title, theme))
                .toList();

        List<String> met = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = sight("?limit=2" + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                    .jsonPath();
            met.addAll(page.getList("items.id"));
            assertThat(page.getList("themes.id")).containsExactly(theme);
            cursor = page.get("nextCursor");
        }

        assertThat(met).isEqualTo(items);
        assertThat(sight("?limit=5001").statusCode()).isEqualTo(422);
    }

    @Test
    void whoKnowsItAlreadyIsToldThatNothingChangedUntilSomethingDoes() {
        String tag = sight("").header("ETag");

        Response again = ifNot(tag);
        item("New", theme);
        Response changed = ifNot(tag);

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body().asByteArray()).isEmpty();
        assertThat(changed.statusCode()).isEqualTo(200);
    }

    @Test
    void otherOrganisationsSeeNothing() {
        assertThat(Member.elsewhere()
                        .asks()
                        .get("/api/v1/planning-cycles/{cycle}/lines-of-sight", cycle)
                        .statusCode())
                .isEqualTo(404);
    }

    private Response ifNot(String tag) {
        return leader.asks().header("If-None-Match", tag).get("/api/v1/planning-cycles/{cycle}/lines-of-sight", cycle);
    }

    private Response sight(String query) {
        return leader.asks().get("/api/v1/planning-cycles/{cycle}/lines-of-sight" + query, cycle);
    }

    private String item(String title, String ofTheme) {
        Map<String, Object> input = Items.complete(cycle, leader.addsProduct(), title);
        if (ofTheme != null) {
            input.put("themeId", ofTheme);
        }
        return make("/roadmap-items", input);
    }

    private String objective(String title) {
        return make(
                "/planning-cycles/" + cycle + "/objectives",
                Map.of("themeId", theme, "title", title, "ownerId", leader.id(), "commitment", "COMMITTED"));
    }

    private String keyResult(String objective) {
        return make(
                "/objectives/" + objective + "/key-results",
                Map.of(
                        "title", "Minutes waited",
                        "unit", "minutes",
                        "direction", "DECREASE",
                        "baseline", 29,
                        "target", 7,
                        "kind", "LEADING",
                        "ownerId", leader.id()));
    }

    private String opportunity(String title) {
        return make("/planning-cycles/" + cycle + "/opportunities", Map.of("title", title, "ownerId", leader.id()));
    }

    private void vision(String level, String product) {
        Map<String, Object> vision = new HashMap<>(Map.of(
                "level",
                level,
                "statement",
                "Nobody waits.",
                "horizonYears",
                3,
                "metrics",
                List.of(Map.of("kind", "NORTH_STAR", "name", "Waits", "unit", "h", "definition", "Hours"))));
        if (product != null) {
            vision.put("productId", product);
        }
        make("/planning-cycles/" + cycle + "/visions", vision);
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
